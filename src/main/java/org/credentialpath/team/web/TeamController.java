package org.credentialpath.team.web;

import jakarta.servlet.http.HttpServletResponse;
import org.credentialpath.page.Flash;
import org.credentialpath.page.Problems;
import org.credentialpath.people.Role;
import org.credentialpath.people.SignedIn;
import org.credentialpath.team.Team;
import org.credentialpath.team.TeamApplications;
import org.credentialpath.team.TeamClosing;
import org.credentialpath.team.TeamCohort;
import org.credentialpath.team.TeamCohorts;
import org.credentialpath.team.TeamOverview;
import org.credentialpath.team.TeamPartners;
import org.credentialpath.team.TeamRefused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of a team, for its lead, its deputy and staff; and where they withdraw its application. */
@Controller
class TeamController {

    private final TeamOverview overview;
    private final TeamCohorts cohorts;
    private final TeamApplications applications;
    private final TeamClosing closing;
    private final TeamPartners partners;
    private final AssignmentLines lines;
    private final SignedIn signedIn;
    private final TeamWords words;

    TeamController(
            TeamOverview overview,
            TeamCohorts cohorts,
            TeamApplications applications,
            TeamClosing closing,
            TeamPartners partners,
            AssignmentLines lines,
            SignedIn signedIn,
            TeamWords words) {
        this.overview = overview;
        this.cohorts = cohorts;
        this.applications = applications;
        this.closing = closing;
        this.partners = partners;
        this.lines = lines;
        this.signedIn = signedIn;
        this.words = words;
    }

    @GetMapping("/team/{id}")
    String show(@PathVariable String id, Model model) {
        TeamOverview.Own found = overview.team(TeamAddresses.id(id), signedIn.required());
        model.addAttribute("team", found.team());
        model.addAttribute("cohort", found.cohort());
        model.addAttribute("own", found.team().isLedBy(signedIn.required()));
        model.addAttribute("members", words.members(found.team(), cohorts.plan(found.cohort())));
        model.addAttribute(
                "participation", closing.participation(found.team().id()).orElse(null));
        model.addAttribute("plan", cohorts.plan(found.cohort()));
        model.addAttribute(
                "partners", partners.of(found.team()).stream().map(Team::name).toList());
        model.addAttribute("assignments", lines.of(found.team()));
        model.addAttribute(
                "mayLeave",
                signedIn.has(Role.COORDINATOR)
                        && found.team().isSelected()
                        && found.cohort().state() == TeamCohort.State.RUNNING);
        model.addAttribute("until", words.day(found.cohort().applicationsUntil()));
        model.addAttribute(
                "kickOff", words.moment(cohorts.kickOff(found.cohort().id())));
        return "team/team";
    }

    @PostMapping("/team/{id}/withdraw")
    String withdraw(@PathVariable String id, HttpServletResponse response, Model model, RedirectAttributes redirect) {
        try {
            applications.withdraw(TeamAddresses.id(id), signedIn.required());
            Flash.good(redirect, "team.withdrawn");
            return "redirect:/team/" + id;
        } catch (TeamRefused refused) {
            model.addAttribute(Problems.NAME, new Problems().add(refused.field(), words.refusal(refused)));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(id, model);
        }
    }
}
