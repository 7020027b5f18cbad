package org.credentialpath.renewal.web;

import org.credentialpath.people.SignedIn;
import org.credentialpath.renewal.RenewalOverview;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of a renewal: what it asks for, until when, what was filed and what was said to it. */
@Controller
class RenewalController {

    private final RenewalOverview overview;
    private final SignedIn signedIn;

    RenewalController(RenewalOverview overview, SignedIn signedIn) {
        this.overview = overview;
        this.signedIn = signedIn;
    }

    @GetMapping("/renewals/{id}")
    String show(@PathVariable String id, Model model) {
        RenewalOverview.Standing standing = overview.of(RenewalAddresses.id(id), signedIn.required());
        model.addAttribute("standing", standing);
        model.addAttribute("own", standing.renewal().holder().equals(signedIn.required()));
        return "renewal/renewal";
    }
}
