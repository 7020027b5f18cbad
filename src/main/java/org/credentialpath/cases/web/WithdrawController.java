package org.credentialpath.cases.web;

import jakarta.servlet.http.HttpServletResponse;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.CaseRefused;
import org.credentialpath.cases.CaseRights;
import org.credentialpath.cases.Cases;
import org.credentialpath.people.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Withdraws a case in two looks: what it means, and whether one is sure. A reason is never needed (rule 29). */
@Controller
@RequestMapping("/cases/{id}/withdraw")
class WithdrawController {

    private final Cases cases;
    private final CaseRights rights;
    private final CasePage page;
    private final SignedIn signedIn;

    WithdrawController(Cases cases, CaseRights rights, CasePage page, SignedIn signedIn) {
        this.cases = cases;
        this.rights = rights;
        this.page = page;
        this.signedIn = signedIn;
    }

    @GetMapping
    String show(@PathVariable String id, Model model) {
        Case file = allowed(id, model);
        return file.isOver() ? "redirect:/cases/" + file.id() + "/withdraw/done" : "cases/withdraw";
    }

    @PostMapping("/check")
    String check(@PathVariable String id, @RequestParam(defaultValue = "") String reason, Model model) {
        allowed(id, model);
        model.addAttribute("reason", reason.strip());
        return "cases/withdraw-check";
    }

    @PostMapping
    String withdraw(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        Case file = allowed(id, model);
        try {
            cases.withdraw(file.id(), signedIn.required(), reason);
        } catch (CaseRefused refused) {
            model.addAttribute("reason", reason);
            page.refused(model, response, "withdraw", refused);
            return "cases/withdraw-check";
        }
        return "redirect:/cases/" + file.id() + "/withdraw/done";
    }

    @GetMapping("/done")
    String done(@PathVariable String id, Model model) {
        allowed(id, model);
        return "cases/withdrawn";
    }

    private Case allowed(String id, Model model) {
        Case file = rights.requireOwnOrStaff(CaseIds.of(id), signedIn.required());
        page.fill(model, file, signedIn.required());
        return file;
    }
}
