package org.credentialpath.team.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.credentialpath.form.BeginPages;
import org.credentialpath.form.FormPlace;
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

    private final TeamCohorts cohorts;
    private final TeamApplications applications;
    private final BeginPages pages;
    private final Programs programs;
    private final SignedIn signedIn;

    TeamApplyController(
            TeamCohorts cohorts,
            TeamApplications applications,
            BeginPages pages,
            Programs programs,
            SignedIn signedIn) {
        this.cohorts = cohorts;
        this.applications = applications;
        this.pages = pages;
        this.programs = programs;
        this.signedIn = signedIn;
    }

    @GetMapping
    String ask(@PathVariable String cohort, Model model) {
        return pages.ask(way(cohort), place(cohort, model), model);
    }

    @GetMapping("/check")
    String check(@PathVariable String cohort, Model model) {
        return pages.check(way(cohort), place(cohort, model), model);
    }

    @PostMapping
    String apply(
            @PathVariable String cohort,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        return pages.send(way(cohort), place(cohort, model), request, response, model, redirect);
    }

    private static BeginPages.Way way(String cohort) {
        return new BeginPages.Way("team/apply", "/teams/" + cohort + "/apply", "/team/", "/teams", "team.apply");
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
