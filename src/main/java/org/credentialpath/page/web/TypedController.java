package org.credentialpath.page.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.credentialpath.page.TypedPages;
import org.credentialpath.people.AddressRule;
import org.credentialpath.people.LocalPath;
import org.credentialpath.people.SignedIn;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes what page scripts send while somebody types into a form of a page, and forgets it when it is not wanted. */
@Controller
class TypedController implements AddressRule.Source {

    private final TypedPages pages;
    private final SignedIn signedIn;

    TypedController(TypedPages pages, SignedIn signedIn) {
        this.pages = pages;
        this.signedIn = signedIn;
    }

    @Override
    public List<AddressRule> rules() {
        return List.of(AddressRule.signedIn("/typed"), AddressRule.signedIn(TypedPages.DISCARD));
    }

    @PostMapping("/typed")
    ResponseEntity<Void> keep(HttpServletRequest request) {
        boolean kept = pages.keep(signedIn.required(), request);
        return ResponseEntity.status(kept ? 204 : 404).build();
    }

    @PostMapping(TypedPages.DISCARD)
    String discard(HttpServletRequest request) {
        return "redirect:"
                + LocalPath.orHome(pages.discard(signedIn.required(), request).orElse(null));
    }
}
