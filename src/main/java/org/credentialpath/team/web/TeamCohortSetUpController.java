package org.credentialpath.team.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.page.Choice;
import org.credentialpath.page.Flash;
import org.credentialpath.page.Problems;
import org.credentialpath.people.SignedIn;
import org.credentialpath.program.Program;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.team.TeamCohort;
import org.credentialpath.team.TeamCohorts;
import org.credentialpath.team.TeamRefused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a coordinator sets up a cohort of teams; its start is proposed from the program. */
@Controller
@RequestMapping("/teams/new")
class TeamCohortSetUpController {

    private static final String PAGE = "team/new";

    private final TeamCohorts cohorts;
    private final Programs programs;
    private final SignedIn signedIn;
    private final TeamWords words;
    private final HouseClock clock;

    TeamCohortSetUpController(
            TeamCohorts cohorts, Programs programs, SignedIn signedIn, TeamWords words, HouseClock clock) {
        this.cohorts = cohorts;
        this.programs = programs;
        this.signedIn = signedIn;
        this.words = words;
        this.clock = clock;
    }

    @ModelAttribute("programs")
    List<Choice> programs() {
        return ofTeams().stream()
                .map(program -> Choice.of(program.id(), program.name()))
                .toList();
    }

    @GetMapping
    String ask(Model model) {
        Map<String, String> proposed = new LinkedHashMap<>();
        proposed.put("id", UUID.randomUUID().toString());
        proposed.put("meetsAt", "13:00");
        ofTeams().stream().findFirst().ifPresent(program -> {
            var start = program.current().team().nextStart(clock.today().plusDays(1));
            proposed.put("program", program.id());
            proposed.put("name", program.name() + " " + start.getYear());
            proposed.put("week", start.toString());
        });
        model.addAttribute("typed", proposed);
        return PAGE;
    }

    @PostMapping
    String setUp(
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var form = new TeamCohortForm(typed, words);
        boolean known = ofTeams().stream().anyMatch(program -> program.id().equals(typed.get("program")));
        Optional<TeamCohorts.SetUp> wish = form.read(known);
        try {
            if (wish.isPresent()) {
                TeamCohort cohort = cohorts.setUp(wish.get(), signedIn.required());
                Flash.good(redirect, "team.new.done");
                return "redirect:/teams/" + cohort.id();
            }
        } catch (TeamRefused refused) {
            form.problems().add(refused.field(), words.refusal(refused));
        }
        model.addAttribute(Problems.NAME, form.problems());
        model.addAttribute("typed", typed);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return PAGE;
    }

    private List<Program> ofTeams() {
        return programs.all().stream()
                .filter(program -> program.current().hasTeam())
                .toList();
    }
}
