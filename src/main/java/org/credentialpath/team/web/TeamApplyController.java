package org.credentialpath.team.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.credentialpath.form.FormOutcome;
import org.credentialpath.form.FormPages;
import org.credentialpath.form.FormPlace;
import org.credentialpath.form.FormView;
import org.credentialpath.page.Flash;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.SignedIn;
import org.credentialpath.program.Programs;
import org.credentialpath.team.TeamApplications;
import org.credentialpath.team.TeamCohort;
import org.credentialpath.team.TeamCohorts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a team applies for a cohort. */
@Controller
@RequestMapping("/teams/{cohort}/apply")
class TeamApplyController {

    private static final String PAGE = "team/apply";

    private final TeamCohorts cohorts;
    private final TeamApplications applications;
    private final FormPages forms;
    private final Programs programs;
    private final SignedIn signedIn;

    TeamApplyController(
            TeamCohorts cohorts, TeamApplications applications, FormPages forms, Programs programs, SignedIn signedIn) {
        this.cohorts = cohorts;
        this.applications = applications;
        this.forms = forms;
        this.programs = programs;
        this.signedIn = signedIn;
    }

    @GetMapping
    String ask(@PathVariable String cohort, Model model) {
        forms.open(place(cohort, model)).addTo(model);
        return PAGE;
    }

    @GetMapping("/check")
    String check(@PathVariable String cohort, Model model) {
        Optional<FormView> form = forms.check(place(cohort, model));
        if (form.isEmpty()) {
            return "redirect:/teams/" + cohort + "/apply";
        }
        form.get().addTo(model);
        return "team/apply-check";
    }

    @PostMapping
    String apply(
            @PathVariable String cohort,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        FormPlace place = place(cohort, model);
        FormOutcome outcome = forms.submit(place, request);
        switch (outcome.step()) {
            case DONE -> {
                Flash.good(redirect, "team.apply.done");
                return "redirect:/team/" + place.key();
            }
            case CHECK -> {
                return "redirect:/teams/" + cohort + "/apply/check";
            }
            case SAVED -> {
                Flash.good(redirect, "team.apply.saved");
                return "redirect:/teams";
            }
            default -> {
                outcome.form().addTo(model);
                response.setStatus(outcome.status());
                return PAGE;
            }
        }
    }

    // A cohort that takes no more applications answers like one that is not there: it is offered nowhere.
    private FormPlace place(String id, Model model) {
        TeamCohort cohort = cohorts.open().stream()
                .filter(each -> each.id().equals(TeamAddresses.id(id)))
                .findFirst()
                .orElseThrow(() -> new Forbidden("applying for " + id));
        model.addAttribute("cohort", cohort);
        return FormPlace.start(
                        programs.packet(cohort.packet()).form(TeamApplicationCommand.SLOT),
                        applications.next(cohort.id(), signedIn.required()),
                        signedIn.required())
                .inSlot(TeamApplicationCommand.SLOT);
    }
}
