package org.credentialpath.credential.web;

import java.util.List;
import org.credentialpath.credential.Register;
import org.credentialpath.credential.RegisterEntry;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** All awards, for staff. */
@Controller
class AwardListController {

    private static final int LAST = 100_000;

    private final Register register;
    private final CredentialView view;

    AwardListController(Register register, CredentialView view) {
        this.register = register;
        this.view = view;
    }

    @GetMapping("/awards")
    String list(@RequestParam(defaultValue = "") String text, @RequestParam(defaultValue = "0") int page, Model model) {
        int at = Math.max(0, Math.min(page, LAST));
        List<RegisterEntry> found = register.find(text, at);
        model.addAttribute(
                "entries", found.stream().limit(Register.PAGE).map(view::line).toList());
        model.addAttribute("text", text);
        model.addAttribute("previous", at > 0 ? address(text, at - 1) : null);
        model.addAttribute("next", found.size() > Register.PAGE ? address(text, at + 1) : null);
        return "credential/all";
    }

    private static String address(String text, int page) {
        return UriComponentsBuilder.fromPath("/awards")
                .queryParam("text", "{text}")
                .queryParam("page", page)
                .encode()
                .buildAndExpand(text)
                .toUriString();
    }
}
