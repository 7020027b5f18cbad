package org.credentialpath.portfolio.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Cases;
import org.credentialpath.cases.Conditions;
import org.credentialpath.cases.GoingOn;
import org.credentialpath.page.Flash;
import org.credentialpath.page.Problems;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.SignedIn;
import org.credentialpath.portfolio.CompletenessChecks;
import org.credentialpath.portfolio.Drafts;
import org.credentialpath.portfolio.OpenCriterion;
import org.credentialpath.portfolio.Portfolio;
import org.credentialpath.portfolio.PortfolioRefused;
import org.credentialpath.portfolio.PortfolioWork;
import org.credentialpath.portfolio.Submission;
import org.credentialpath.portfolio.Submissions;
import org.credentialpath.portfolio.WorkItem;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.PersonId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The candidate's own page of the portfolio: the list of its items and the one next step. */
@Controller
@RequestMapping("/portfolio")
class PortfolioController {

    private final Cases cases;
    private final Programs programs;
    private final PortfolioWork work;
    private final Drafts drafts;
    private final Submissions submissions;
    private final CompletenessChecks checks;
    private final Conditions conditions;
    private final GoingOn goingOn;
    private final SignedIn signedIn;
    private final PortfolioWords words;

    PortfolioController(
            Cases cases,
            Programs programs,
            PortfolioWork work,
            Drafts drafts,
            Submissions submissions,
            CompletenessChecks checks,
            Conditions conditions,
            GoingOn goingOn,
            SignedIn signedIn,
            PortfolioWords words) {
        this.cases = cases;
        this.programs = programs;
        this.work = work;
        this.drafts = drafts;
        this.submissions = submissions;
        this.checks = checks;
        this.conditions = conditions;
        this.goingOn = goingOn;
        this.signedIn = signedIn;
        this.words = words;
    }

    /** One line of the list of one's portfolios. */
    record Mine(String program, String address, boolean over) {}

    @GetMapping
    String all(Model model) {
        List<Case> mine = cases.of(signedIn.required());
        List<Case> running = mine.stream().filter(file -> !file.isOver()).toList();
        if (running.size() == 1) {
            return "redirect:/portfolio/" + running.get(0).id();
        }
        model.addAttribute("mine", mine.stream().map(this::mine).toList());
        return "portfolio/all";
    }

    @GetMapping("/{id}")
    String show(@PathVariable String id, Model model) {
        PersonId owner = signedIn.required();
        Portfolio portfolio = work.of(Ids.caseId(id), owner);
        Case file = portfolio.file();
        List<Submission> sent = submissions.of(file.id(), owner);
        model.addAttribute("portfolio", portfolio);
        model.addAttribute("words", words);
        model.addAttribute(
                "view",
                new PortfolioView(
                        portfolio,
                        drafts.of(file.id(), owner),
                        conditions.of(file.id()),
                        submissions.obstacles(file.id(), owner),
                        words));
        model.addAttribute("sent", sent);
        model.addAttribute("absent", returned(portfolio, sent) ? checks.absentBySubject(file.id()) : Map.of());
        model.addAttribute("ids", portfolio.items().stream().map(WorkItem::id).toList());
        model.addAttribute("note", returned(portfolio, sent) ? checks.note(file.id()) : "");
        model.addAttribute("choose", goingOn.toChooseFor(file).isPresent());
        model.addAttribute("canShare", drafts.possible(portfolio));
        return "portfolio/portfolio";
    }

    @GetMapping("/{id}/changes/{criterion}")
    String change(@PathVariable String id, @PathVariable String criterion, Model model) {
        OpenCriterion open = fill(id, criterion, model);
        model.addAttribute("change", open.change());
        return "portfolio/change";
    }

    @PostMapping("/{id}/changes/{criterion}")
    String describe(
            @PathVariable String id,
            @PathVariable String criterion,
            @RequestParam(defaultValue = "") String change,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        fill(id, criterion, model);
        try {
            work.describeChange(Ids.caseId(id), signedIn.required(), criterion, change);
        } catch (PortfolioRefused refused) {
            model.addAttribute("change", change);
            model.addAttribute(Problems.NAME, words.problems(refused));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "portfolio/change";
        }
        Flash.good(redirect, "portfolio.change.saved");
        return "redirect:/portfolio/" + Ids.caseId(id);
    }

    private OpenCriterion fill(String id, String criterion, Model model) {
        Portfolio portfolio = work.of(Ids.caseId(id), signedIn.required());
        OpenCriterion open = portfolio.open().stream()
                .filter(each -> each.criterion().equals(criterion))
                .findFirst()
                .orElseThrow(() -> new Forbidden("criterion " + criterion));
        model.addAttribute("portfolio", portfolio);
        model.addAttribute("criterion", portfolio.packet().criterion(criterion));
        model.addAttribute(
                "items",
                portfolio.packet().criterion(criterion).items().stream()
                        .map(portfolio::item)
                        .toList());
        model.addAttribute("feedback", open.feedback());
        return open;
    }

    // The last application came back and no newer one was sent.
    private static boolean returned(Portfolio portfolio, List<Submission> sent) {
        return portfolio.isEditable()
                && !sent.isEmpty()
                && sent.get(0).completeness() == org.credentialpath.portfolio.Completeness.INCOMPLETE;
    }

    private Mine mine(Case file) {
        return new Mine(programs.packet(file.packet()).name(), "/portfolio/" + file.id(), file.isOver());
    }
}
