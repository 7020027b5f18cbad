package org.credentialpath.team.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.credentialpath.page.Flash;
import org.credentialpath.page.Problems;
import org.credentialpath.people.SignedIn;
import org.credentialpath.team.TeamCohorts;
import org.credentialpath.team.TeamRefused;
import org.credentialpath.team.TeamShift;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a coordinator moves the whole plan of a cohort. */
@Controller
@RequestMapping("/teams/{cohort}/shift")
class TeamShiftController {

    private final TeamShift shift;
    private final TeamCohorts cohorts;
    private final SignedIn signedIn;
    private final TeamWords words;

    TeamShiftController(TeamShift shift, TeamCohorts cohorts, SignedIn signedIn, TeamWords words) {
        this.shift = shift;
        this.cohorts = cohorts;
        this.signedIn = signedIn;
        this.words = words;
    }

    @GetMapping
    String ask(@PathVariable String cohort, Model model) {
        return page(TeamAddresses.id(cohort), Map.of(), model);
    }

    @PostMapping
    String shift(
            @PathVariable String cohort,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        UUID id = TeamAddresses.id(cohort);
        try {
            shift.shift(id, signedIn.required(), days(typed), typed.getOrDefault("reason", ""));
        } catch (TeamRefused refused) {
            model.addAttribute(Problems.NAME, new Problems().add(refused.field(), words.refusal(refused)));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(id, typed, model);
        }
        Flash.good(redirect, "team.shift.done");
        return "redirect:/teams/" + id;
    }

    private String page(UUID id, Map<String, String> typed, Model model) {
        model.addAttribute("cohort", cohorts.get(id));
        model.addAttribute("typed", typed);
        return "team/shift";
    }

    private static int days(Map<String, String> typed) {
        try {
            return Integer.parseInt(typed.getOrDefault("days", "").strip());
        } catch (NumberFormatException e) {
            throw TeamRefused.at("days", "days", TeamShift.MOST);
        }
    }
}
