package org.credentialpath.portfolio.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Cases;
import org.credentialpath.cases.Conditions;
import org.credentialpath.page.Flash;
import org.credentialpath.page.Problems;
import org.credentialpath.people.People;
import org.credentialpath.people.SignedIn;
import org.credentialpath.portfolio.CheckedPart;
import org.credentialpath.portfolio.Completeness;
import org.credentialpath.portfolio.CompletenessChecks;
import org.credentialpath.portfolio.PortfolioRefused;
import org.credentialpath.portfolio.Submission;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.CaseId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which staff check that an application is complete, each item beside its question (rule 17). */
@Controller
@RequestMapping("/portfolio/{id}/check")
class CompletenessController {

    private final CompletenessChecks checks;
    private final Cases cases;
    private final Conditions conditions;
    private final People people;
    private final Programs programs;
    private final SignedIn signedIn;
    private final PortfolioWords words;

    CompletenessController(
            CompletenessChecks checks,
            Cases cases,
            Conditions conditions,
            People people,
            Programs programs,
            SignedIn signedIn,
            PortfolioWords words) {
        this.checks = checks;
        this.cases = cases;
        this.conditions = conditions;
        this.people = people;
        this.programs = programs;
        this.signedIn = signedIn;
        this.words = words;
    }

    @GetMapping
    String show(@PathVariable String id, Model model) {
        model.addAttribute("typed", Map.of());
        model.addAttribute("note", "");
        return page(Ids.caseId(id), model);
    }

    @PostMapping
    String check(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String note,
            HttpServletRequest request,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CaseId caseId = Ids.caseId(id);
        try {
            List<CheckedPart> parts = checks.waiting(caseId, signedIn.required())
                    .map(submission -> parts(submission, request))
                    .orElse(List.of());
            Completeness outcome = checks.check(caseId, signedIn.required(), parts, note);
            Flash.good(redirect, "portfolio.check.done." + outcome.name().toLowerCase(java.util.Locale.ROOT));
            return "redirect:/tasks";
        } catch (PortfolioRefused refused) {
            model.addAttribute(Problems.NAME, words.problems(refused));
            model.addAttribute("typed", typed(request));
            model.addAttribute("note", note);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(caseId, model);
        }
    }

    private List<CheckedPart> parts(Submission submission, HttpServletRequest request) {
        List<CheckedPart> parts = new ArrayList<>();
        for (CompletenessChecks.Line line : checks.lines(submission)) {
            String answer = request.getParameter(line.subject());
            if (answer != null && !line.carriedOver()) {
                String reason = request.getParameter(line.subject() + "-reason");
                boolean present = answer.equals("yes");
                parts.add(new CheckedPart(line.subject(), present, present || reason == null ? "" : reason.strip()));
            }
        }
        return parts;
    }

    private static Map<String, String> typed(HttpServletRequest request) {
        Map<String, String> typed = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> typed.put(name, values[0]));
        return typed;
    }

    private String page(CaseId id, Model model) {
        Optional<Submission> waiting = checks.waiting(id, signedIn.required());
        Case file = cases.get(id);
        model.addAttribute("file", file);
        model.addAttribute("program", programs.packet(file.packet()).name());
        model.addAttribute("person", people.get(file.participant()).preferredName());
        model.addAttribute("submission", waiting.orElse(null));
        model.addAttribute("lines", waiting.map(checks::lines).orElse(List.of()));
        model.addAttribute("conditions", conditions.of(id));
        model.addAttribute("held", file.status() == Case.Status.ON_HOLD);
        model.addAttribute("words", words);
        return "portfolio/check";
    }
}
