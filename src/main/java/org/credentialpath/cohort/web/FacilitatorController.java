package org.credentialpath.cohort.web;

import jakarta.servlet.http.HttpServletResponse;
import org.credentialpath.cohort.Cohort;
import org.credentialpath.cohort.CohortCatalog;
import org.credentialpath.cohort.CohortRights;
import org.credentialpath.cohort.FacilitatorChange;
import org.credentialpath.page.Flash;
import org.credentialpath.page.Problems;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.People;
import org.credentialpath.people.SignedIn;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a facilitator, or a coordinator for them, says that they can lead the cohort no longer (rule 14). */
@Controller
@RequestMapping("/cohorts/{id}/facilitator")
class FacilitatorController {

    private static final String PAGE = "cohort/facilitator-leaves";

    private final CohortCatalog cohorts;
    private final CohortRights rights;
    private final FacilitatorChange change;
    private final People people;
    private final SignedIn signedIn;
    private final RequestPageWords words;

    FacilitatorController(
            CohortCatalog cohorts,
            CohortRights rights,
            FacilitatorChange change,
            People people,
            SignedIn signedIn,
            RequestPageWords words) {
        this.cohorts = cohorts;
        this.rights = rights;
        this.change = change;
        this.people = people;
        this.signedIn = signedIn;
        this.words = words;
    }

    @GetMapping
    String ask(@PathVariable String id, Model model) {
        return page(allowed(id), "", model);
    }

    @PostMapping
    String leave(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        Cohort cohort = allowed(id);
        if (reason.isBlank() || reason.length() > 1000) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            String why = reason.isBlank() ? "cohort.refused.why-missing" : "cohort.refused.too-long";
            model.addAttribute(Problems.NAME, new Problems().add("reason", words.of(why)));
            return page(cohort, reason, model);
        }
        PersonId by = signedIn.required();
        boolean own = by.equals(cohort.facilitator());
        change.leave(cohort.id(), by, reason.strip());
        Flash.good(redirect, "cohort.leaves.done", cohort.name());
        return own ? "redirect:/cohorts" : "redirect:/cohorts/" + cohort.id();
    }

    private String page(Cohort cohort, String reason, Model model) {
        PersonId leader = java.util.Objects.requireNonNull(cohort.facilitator());
        model.addAttribute("cohort", cohort);
        model.addAttribute("own", leader.equals(signedIn.required()));
        model.addAttribute("name", people.get(leader).preferredName());
        model.addAttribute("reason", reason);
        return PAGE;
    }

    private Cohort allowed(String id) {
        CohortId cohortId = CohortAddresses.id(id);
        rights.require(cohortId, signedIn.required());
        Cohort cohort = cohorts.get(cohortId);
        if (!change.mayEnd(cohort, signedIn.required())) {
            throw new Forbidden("the facilitator of cohort " + id);
        }
        return cohort;
    }
}
