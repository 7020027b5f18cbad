package org.credentialpath.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.credentialpath.page.Choice;
import org.credentialpath.page.Flash;
import org.credentialpath.page.Problems;
import org.credentialpath.people.Conflicts;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.SignedIn;
import org.credentialpath.review.Assignments;
import org.credentialpath.review.Review;
import org.credentialpath.review.ReviewRefused;
import org.credentialpath.review.Reviews;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A reviewer steps back: no time, or the candidate was recognized and there is a tie (rule 15). */
@Controller
@RequestMapping("/reviews/{id}/step-back")
class StepBackController {

    private final Reviews reviews;
    private final Assignments assignments;
    private final ReviewPage page;
    private final SignedIn signedIn;
    private final ReviewWords words;

    StepBackController(
            Reviews reviews, Assignments assignments, ReviewPage page, SignedIn signedIn, ReviewWords words) {
        this.reviews = reviews;
        this.assignments = assignments;
        this.page = page;
        this.signedIn = signedIn;
        this.words = words;
    }

    @GetMapping
    String show(@PathVariable String id, Model model) {
        return page(unsigned(id), Set.of(), "", model);
    }

    @PostMapping
    String stepBack(
            @PathVariable String id,
            @RequestParam(defaultValue = "") Set<String> ties,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Review review = unsigned(id);
        try {
            assignments.stepBack(review.assignment().id(), signedIn.required(), kinds(ties), reason.strip());
            Flash.good(redirect, "review.step-back.done");
            return "redirect:/tasks";
        } catch (ReviewRefused refused) {
            model.addAttribute(Problems.NAME, words.problems(refused));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(review, ties, reason, model);
        }
    }

    private String page(Review review, Set<String> ties, String reason, Model model) {
        page.fill(model, review);
        model.addAttribute("kinds", choices());
        model.addAttribute("ties", ties);
        model.addAttribute("reason", reason);
        return "review/step-back";
    }

    private List<Choice> choices() {
        return Arrays.stream(Conflicts.Kind.values())
                .map(kind -> Choice.of(kind.name(), words.of("tie", kind)))
                .toList();
    }

    private static Set<Conflicts.Kind> kinds(Set<String> ties) {
        return Arrays.stream(Conflicts.Kind.values())
                .filter(kind -> ties.contains(kind.name()))
                .collect(Collectors.toSet());
    }

    private Review unsigned(String id) {
        Review review = reviews.open(ReviewIds.assignment(id), signedIn.required());
        if (review.isSigned()) {
            throw new Forbidden("signed assignment " + id);
        }
        return review;
    }
}
