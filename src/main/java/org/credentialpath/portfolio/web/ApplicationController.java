package org.credentialpath.portfolio.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.credentialpath.form.FormOutcome;
import org.credentialpath.form.FormPages;
import org.credentialpath.form.FormPlace;
import org.credentialpath.form.FormView;
import org.credentialpath.page.Flash;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.SignedIn;
import org.credentialpath.portfolio.Obstacle;
import org.credentialpath.portfolio.Portfolio;
import org.credentialpath.portfolio.PortfolioWork;
import org.credentialpath.portfolio.Submission;
import org.credentialpath.portfolio.Submissions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The application: what is still missing, the form, one look over everything, and the confirmation. */
@Controller
@RequestMapping("/portfolio/{id}")
class ApplicationController {

    private static final String FORM = "credential-application";

    private final PortfolioWork work;
    private final Submissions submissions;
    private final ApplicationCommand command;
    private final FormPages forms;
    private final SignedIn signedIn;
    private final PortfolioWords words;

    ApplicationController(
            PortfolioWork work,
            Submissions submissions,
            ApplicationCommand command,
            FormPages forms,
            SignedIn signedIn,
            PortfolioWords words) {
        this.work = work;
        this.submissions = submissions;
        this.command = command;
        this.forms = forms;
        this.signedIn = signedIn;
        this.words = words;
    }

    /** Something to do before the application; the address is null when there is no page for it. */
    record Todo(String text, @Nullable String address) {}

    @GetMapping("/apply")
    String apply(@PathVariable String id, Model model) {
        Portfolio portfolio = fill(id, model);
        List<Todo> todos = todos(portfolio);
        if (!todos.isEmpty()) {
            model.addAttribute("todos", todos);
            return "portfolio/not-yet";
        }
        forms.open(place(portfolio)).addTo(model);
        return "portfolio/apply";
    }

    @PostMapping("/apply")
    String send(
            @PathVariable String id,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        Portfolio portfolio = fill(id, model);
        if (!todos(portfolio).isEmpty()) {
            return "redirect:/portfolio/" + portfolio.file().id() + "/apply";
        }
        FormOutcome outcome = forms.submit(place(portfolio), request);
        String page = "redirect:/portfolio/" + portfolio.file().id();
        switch (outcome.step()) {
            case DONE -> {
                return page + "/sent";
            }
            case CHECK -> {
                return page + "/apply/check";
            }
            case SAVED -> {
                Flash.good(redirect, "portfolio.apply.saved");
                return page;
            }
            default -> {
                outcome.form().addTo(model);
                response.setStatus(outcome.status());
                return "portfolio/apply";
            }
        }
    }

    @GetMapping("/apply/check")
    String check(@PathVariable String id, Model model) {
        Portfolio portfolio = fill(id, model);
        Optional<FormView> form = todos(portfolio).isEmpty() ? forms.check(place(portfolio)) : Optional.empty();
        if (form.isEmpty()) {
            return "redirect:/portfolio/" + portfolio.file().id() + "/apply";
        }
        form.get().addTo(model);
        return "portfolio/apply-check";
    }

    @GetMapping("/sent")
    String sent(@PathVariable String id, Model model) {
        Portfolio portfolio = fill(id, model);
        Submission last = submissions.of(portfolio.file().id(), signedIn.required()).stream()
                .findFirst()
                .orElseThrow(() -> new Forbidden("no submission"));
        model.addAttribute("submission", last);
        model.addAttribute("reference", last.id().toString().substring(0, 8).toUpperCase(Locale.ROOT));
        return "portfolio/sent";
    }

    private Portfolio fill(String id, Model model) {
        Portfolio portfolio = work.of(Ids.caseId(id), signedIn.required());
        model.addAttribute("portfolio", portfolio);
        model.addAttribute("words", words);
        model.addAttribute("session", command.session(portfolio.packet()));
        return portfolio;
    }

    private FormPlace place(Portfolio portfolio) {
        return FormPlace.start(
                        portfolio.packet().form(FORM), portfolio.file().id().value(), signedIn.required())
                .inSlot(FORM);
    }

    private List<Todo> todos(Portfolio portfolio) {
        return submissions.obstacles(portfolio.file().id(), signedIn.required()).stream()
                .map(each ->
                        new Todo(words.get(each.messageKey(), each.arguments().toArray()), address(portfolio, each)))
                .toList();
    }

    private static @Nullable String address(Portfolio portfolio, Obstacle obstacle) {
        String base = "/portfolio/" + portfolio.file().id();
        return switch (obstacle.code()) {
            case "item", "file-removed" -> base + "/items/" + obstacle.item();
            case "change", "unchanged" -> base + "/changes/" + obstacle.item();
            default -> obstacle.hurdle() == null ? null : obstacle.hurdle().address();
        };
    }
}
