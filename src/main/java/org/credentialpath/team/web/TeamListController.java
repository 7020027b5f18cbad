package org.credentialpath.team.web;

import org.credentialpath.people.Role;
import org.credentialpath.people.SignedIn;
import org.credentialpath.shared.PersonId;
import org.credentialpath.team.TeamOverview;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** One's own teams, the cohorts one may apply for, and for staff all cohorts. */
@Controller
class TeamListController {

    private final TeamOverview overview;
    private final SignedIn signedIn;

    TeamListController(TeamOverview overview, SignedIn signedIn) {
        this.overview = overview;
        this.signedIn = signedIn;
    }

    @GetMapping("/teams")
    String list(Model model) {
        PersonId person = signedIn.required();
        model.addAttribute("leads", signedIn.has(Role.TEAM_LEAD));
        model.addAttribute("staff", signedIn.has(Role.COORDINATOR) || signedIn.has(Role.AUDITOR));
        model.addAttribute("maySetUp", signedIn.has(Role.COORDINATOR));
        model.addAttribute("own", overview.own(person));
        model.addAttribute("offers", overview.offers(person));
        model.addAttribute("cohorts", overview.all(person));
        return "team/list";
    }
}
