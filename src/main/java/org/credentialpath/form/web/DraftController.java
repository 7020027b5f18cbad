package org.credentialpath.form.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.credentialpath.form.FormPages;
import org.credentialpath.people.AddressRule;
import org.credentialpath.people.SignedIn;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes what page scripts send while somebody types, so that a closed window loses nothing. */
@Controller
class DraftController implements AddressRule.Source {

    private final FormPages pages;
    private final SignedIn signedIn;

    DraftController(FormPages pages, SignedIn signedIn) {
        this.pages = pages;
        this.signedIn = signedIn;
    }

    @Override
    public List<AddressRule> rules() {
        return List.of(AddressRule.signedIn("/forms/draft"));
    }

    @PostMapping("/forms/draft")
    ResponseEntity<Void> save(HttpServletRequest request) {
        boolean saved = pages.keepTyped(signedIn.required(), request);
        return ResponseEntity.status(saved ? 204 : 404).build();
    }
}
