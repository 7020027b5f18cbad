package org.credentialpath.upkeep.web;

import java.util.List;
import org.credentialpath.page.Flash;
import org.credentialpath.page.NavigationEntry;
import org.credentialpath.people.AddressRule;
import org.credentialpath.people.Role;
import org.credentialpath.people.SignedIn;
import org.credentialpath.record.RecordVerifier;
import org.credentialpath.upkeep.OpenTaskCare;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where auditors have the record proven, and administrators mend the list of open tasks. */
@Controller
class UpkeepPages implements AddressRule.Source, NavigationEntry.Source {

    private static final String ADDRESS = "/upkeep";
    private static final int ORDER = 910;

    private final RecordVerifier verifier;
    private final OpenTaskCare care;
    private final SignedIn signedIn;

    UpkeepPages(RecordVerifier verifier, OpenTaskCare care, SignedIn signedIn) {
        this.verifier = verifier;
        this.care = care;
        this.signedIn = signedIn;
    }

    @Override
    public List<AddressRule> rules() {
        return List.of(
                AddressRule.roles(ADDRESS, Role.AUDITOR, Role.ADMIN),
                AddressRule.roles(ADDRESS + "/record", Role.AUDITOR, Role.ADMIN),
                AddressRule.roles(ADDRESS + "/open-tasks", Role.ADMIN));
    }

    @Override
    public List<NavigationEntry> entries() {
        return List.of(NavigationEntry.roles("upkeep.title", ADDRESS, ORDER, Role.AUDITOR, Role.ADMIN));
    }

    @GetMapping(ADDRESS)
    String open(Model model) {
        model.addAttribute("mayMend", signedIn.has(Role.ADMIN));
        return "upkeep/upkeep";
    }

    @GetMapping(ADDRESS + "/record")
    String verify(Model model) {
        model.addAttribute("verdict", verifier.verifyAll());
        return open(model);
    }

    @PostMapping(ADDRESS + "/open-tasks")
    String mend(RedirectAttributes redirect) {
        int mended = care.mend();
        if (mended == 0) {
            Flash.good(redirect, "upkeep.tasks.same");
        } else {
            Flash.info(redirect, "upkeep.tasks.mended", mended);
        }
        return "redirect:" + ADDRESS;
    }
}
