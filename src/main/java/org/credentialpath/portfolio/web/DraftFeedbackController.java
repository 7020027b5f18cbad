package org.credentialpath.portfolio.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Cases;
import org.credentialpath.page.Flash;
import org.credentialpath.page.Problems;
import org.credentialpath.people.People;
import org.credentialpath.people.SignedIn;
import org.credentialpath.portfolio.Draft;
import org.credentialpath.portfolio.Drafts;
import org.credentialpath.portfolio.PortfolioRefused;
import org.credentialpath.program.Packet;
import org.credentialpath.program.PortfolioItem;
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

/** The facilitator's page: drafts that wait for advice, and what was advised before (rule 13). */
@Controller
@RequestMapping("/portfolio/{id}/drafts")
class DraftFeedbackController {

    private final Drafts drafts;
    private final Cases cases;
    private final People people;
    private final Programs programs;
    private final SignedIn signedIn;
    private final PortfolioWords words;

    DraftFeedbackController(
            Drafts drafts, Cases cases, People people, Programs programs, SignedIn signedIn, PortfolioWords words) {
        this.drafts = drafts;
        this.cases = cases;
        this.people = people;
        this.programs = programs;
        this.signedIn = signedIn;
        this.words = words;
    }

    @GetMapping
    String show(@PathVariable String id, Model model) {
        return page(Ids.caseId(id), model);
    }

    @PostMapping("/{draft}")
    String answer(
            @PathVariable String id,
            @PathVariable String draft,
            @RequestParam(defaultValue = "") String advice,
            @RequestParam(defaultValue = "") String feedback,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            if (!List.of("NEEDS_WORK", "ON_TRACK").contains(advice)) {
                return again(id, draft, advice, feedback, missing(draft), model, response);
            }
            drafts.answer(Ids.id(draft), signedIn.required(), Draft.Advice.valueOf(advice), feedback);
        } catch (PortfolioRefused refused) {
            Problems problems = new Problems();
            words.problems(refused).all().forEach(each -> problems.add(each.field() + "-" + draft, each.text()));
            return again(id, draft, advice, feedback, problems, model, response);
        }
        Flash.good(redirect, "portfolio.drafts.sent");
        return "redirect:/portfolio/" + Ids.caseId(id) + "/drafts";
    }

    private Problems missing(String draft) {
        return new Problems().add("advice-" + draft, words.get("portfolio.refused.advice-missing"));
    }

    private String again(
            String id,
            String draft,
            String advice,
            String feedback,
            Problems problems,
            Model model,
            HttpServletResponse response) {
        model.addAttribute(Problems.NAME, problems);
        model.addAttribute("typedDraft", draft);
        model.addAttribute("typedAdvice", advice);
        model.addAttribute("typedFeedback", feedback);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(Ids.caseId(id), model);
    }

    private String page(CaseId id, Model model) {
        List<Draft> all = drafts.forFacilitator(id, signedIn.required());
        Case file = cases.get(id);
        Packet packet = programs.packet(file.packet());
        Map<String, String> titles =
                packet.portfolio().stream().collect(Collectors.toMap(PortfolioItem::id, PortfolioItem::title));
        model.addAttribute("file", file);
        model.addAttribute("program", packet.name());
        model.addAttribute("person", people.get(file.participant()).preferredName());
        model.addAttribute("titles", titles);
        model.addAttribute("waiting", all.stream().filter(Draft::waits).toList());
        model.addAttribute(
                "answered", all.stream().filter(draft -> draft.answer() != null).toList());
        model.addAttribute("words", words);
        return "portfolio/drafts";
    }
}
