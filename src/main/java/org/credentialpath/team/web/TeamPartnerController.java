package org.credentialpath.team.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.credentialpath.page.Choice;
import org.credentialpath.page.Flash;
import org.credentialpath.page.Problems;
import org.credentialpath.people.SignedIn;
import org.credentialpath.team.Team;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a coordinator says which teams work together. */
@Controller
@RequestMapping("/teams/{cohort}/partners")
class TeamPartnerController {

    private final TeamPartners partners;
    private final TeamOverview overview;
    private final TeamCohorts cohorts;
    private final SignedIn signedIn;
    private final TeamWords words;

    TeamPartnerController(
            TeamPartners partners, TeamOverview overview, TeamCohorts cohorts, SignedIn signedIn, TeamWords words) {
        this.partners = partners;
        this.overview = overview;
        this.cohorts = cohorts;
        this.signedIn = signedIn;
        this.words = words;
    }

    @GetMapping
    String ask(@PathVariable String cohort, Model model) {
        UUID id = TeamAddresses.id(cohort);
        Map<String, String> now = new LinkedHashMap<>();
        partners.pairs(id).forEach((team, pair) -> now.put(team.toString(), String.valueOf(pair)));
        return page(id, now, model);
    }

    @PostMapping
    String choose(
            @PathVariable String cohort,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        UUID id = TeamAddresses.id(cohort);
        List<Team> teams = overview.selected(cohorts.get(id).id());
        try {
            partners.choose(id, signedIn.required(), pairs(teams, typed));
        } catch (TeamRefused refused) {
            String first = teams.isEmpty() ? "pair" : teams.get(0).id().toString();
            model.addAttribute(Problems.NAME, new Problems().add(first, words.refusal(refused)));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(id, typed, model);
        }
        Flash.good(redirect, "team.partners.done");
        return "redirect:/teams/" + id;
    }

    private static Map<UUID, Integer> pairs(List<Team> teams, Map<String, String> typed) {
        Map<UUID, Integer> pairs = new LinkedHashMap<>();
        for (Team team : teams) {
            String pair = typed.getOrDefault(team.id().toString(), "");
            if (!pair.matches("[1-9]\\d?")) {
                throw TeamRefused.at("pair", "pairs");
            }
            pairs.put(team.id(), Integer.valueOf(pair));
        }
        return pairs;
    }

    private String page(UUID id, Map<String, String> typed, Model model) {
        List<Team> teams = overview.selected(id);
        model.addAttribute("cohort", cohorts.get(id));
        model.addAttribute("teams", teams);
        model.addAttribute("typed", typed);
        model.addAttribute(
                "pairs",
                IntStream.rangeClosed(1, Math.max(1, teams.size() / 2))
                        .mapToObj(pair -> Choice.of(String.valueOf(pair), words.get("team.partners.pair", pair)))
                        .toList());
        return "team/partners";
    }
}
