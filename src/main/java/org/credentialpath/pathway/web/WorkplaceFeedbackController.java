package org.credentialpath.pathway.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.credentialpath.page.Problems;
import org.credentialpath.pathway.PathwayLevels;
import org.credentialpath.pathway.PathwayRefused;
import org.credentialpath.pathway.Supervisor;
import org.credentialpath.pathway.Supervisors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a supervisor gives feedback by a link that works once, without an account. */
@Controller
@RequestMapping("/workplace-feedback/{secret}")
class WorkplaceFeedbackController {

    private final Supervisors supervisors;
    private final PathwayLevels levels;
    private final PathwayFormFacts facts;
    private final PathwayWords words;

    WorkplaceFeedbackController(
            Supervisors supervisors, PathwayLevels levels, PathwayFormFacts facts, PathwayWords words) {
        this.supervisors = supervisors;
        this.levels = levels;
        this.facts = facts;
        this.words = words;
    }

    @GetMapping
    String ask(@PathVariable String secret, HttpServletResponse response, Model model) {
        return page(secret, "", "", response, model);
    }

    @PostMapping
    String give(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String strong,
            @RequestParam(defaultValue = "") String grow,
            HttpServletResponse response,
            Model model) {
        try {
            supervisors.giveByLink(secret, strong, grow);
            return "pathway/feedback-thanks";
        } catch (PathwayRefused refused) {
            model.addAttribute(Problems.NAME, new Problems().add(refused.field(), words.refusal(refused)));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(secret, strong, grow, response, model);
        }
    }

    private String page(String secret, String strong, String grow, HttpServletResponse response, Model model) {
        Optional<Supervisor> supervisor = supervisors.withLink(secret);
        if (supervisor.isEmpty()) {
            response.setStatus(HttpStatus.GONE.value());
            return "pathway/feedback-gone";
        }
        model.addAttribute("secret", secret);
        model.addAttribute("strong", strong);
        model.addAttribute("grow", grow);
        model.addAllAttributes(facts.of(levels.get(supervisor.get().level())));
        return "pathway/feedback";
    }
}
