package org.credentialpath.team.web;

import org.credentialpath.people.Role;
import org.credentialpath.people.SignedIn;
import org.credentialpath.shared.PersonId;
import org.credentialpath.team.TeamOverview;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of a cohort of teams: its plan and who is in it. */
@Controller
class TeamCohortController {

    private final TeamOverview overview;
    private final SignedIn signedIn;
    private final MeetingLines lines;
    private final PostLines posts;
    private final TeamWords words;

    TeamCohortController(
            TeamOverview overview, SignedIn signedIn, MeetingLines lines, PostLines posts, TeamWords words) {
        this.overview = overview;
        this.signedIn = signedIn;
        this.lines = lines;
        this.posts = posts;
        this.words = words;
    }

    @GetMapping("/teams/{cohort}")
    String show(@PathVariable String cohort, Model model) {
        TeamOverview.Page page = overview.of(TeamAddresses.id(cohort), signedIn.required());
        model.addAttribute("page", page);
        model.addAttribute("meetings", lines.of(page));
        PersonId reader = signedIn.required();
        model.addAttribute("posts", posts.of(page.cohort().id(), reader));
        model.addAttribute(
                "mayPost",
                page.running() && page.teams().stream().anyMatch(team -> team.isSelected() && team.isLedBy(reader)));
        model.addAttribute("mayChange", signedIn.has(Role.COORDINATOR));
        model.addAttribute("until", words.day(page.cohort().applicationsUntil()));
        return "team/cohort";
    }
}
