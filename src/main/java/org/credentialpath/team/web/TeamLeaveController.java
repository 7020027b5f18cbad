package org.credentialpath.team.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.credentialpath.page.Flash;
import org.credentialpath.page.Problems;
import org.credentialpath.people.SignedIn;
import org.credentialpath.team.TeamLeaving;
import org.credentialpath.team.TeamOverview;
import org.credentialpath.team.TeamRefused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a coordinator enters that a team drops out. */
@Controller
@RequestMapping("/team/{id}/leave")
class TeamLeaveController {

    private final TeamLeaving leaving;
    private final TeamOverview overview;
    private final SignedIn signedIn;
    private final TeamWords words;

    TeamLeaveController(TeamLeaving leaving, TeamOverview overview, SignedIn signedIn, TeamWords words) {
        this.leaving = leaving;
        this.overview = overview;
        this.signedIn = signedIn;
        this.words = words;
    }

    @GetMapping
    String ask(@PathVariable String id, Model model) {
        return page(TeamAddresses.id(id), "", model);
    }

    @PostMapping
    String leave(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        UUID team = TeamAddresses.id(id);
        try {
            leaving.leave(team, signedIn.required(), reason);
        } catch (TeamRefused refused) {
            model.addAttribute(Problems.NAME, new Problems().add(refused.field(), words.refusal(refused)));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(team, reason, model);
        }
        Flash.good(redirect, "team.leave.done");
        return "redirect:/team/" + team;
    }

    private String page(UUID team, String reason, Model model) {
        model.addAttribute("team", overview.team(team, signedIn.required()).team());
        model.addAttribute("reason", reason);
        return "team/leave";
    }
}
