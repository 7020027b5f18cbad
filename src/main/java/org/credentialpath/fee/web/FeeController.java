package org.credentialpath.fee.web;

import org.credentialpath.people.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The fee of a case: what is owed, how to pay, and everything that was entered. */
@Controller
class FeeController {

    private final FeePage page;
    private final SignedIn signedIn;

    FeeController(FeePage page, SignedIn signedIn) {
        this.page = page;
        this.signedIn = signedIn;
    }

    @GetMapping("/cases/{id}/fee")
    String show(@PathVariable String id, Model model) {
        page.fill(id, signedIn.required(), model);
        return "fee/fee";
    }
}
