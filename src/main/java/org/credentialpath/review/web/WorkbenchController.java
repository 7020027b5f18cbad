package org.credentialpath.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.credentialpath.page.Flash;
import org.credentialpath.page.Problems;
import org.credentialpath.people.SignedIn;
import org.credentialpath.review.Judgement;
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

/** The page on which a reviewer judges one competency: the evidence beside its criteria (rules 22 to 24). */
@Controller
@RequestMapping("/reviews/{id}/competencies/{competency}")
class WorkbenchController {

    private final Reviews reviews;
    private final ReviewPage page;
    private final SignedIn signedIn;
    private final ReviewWords words;

    WorkbenchController(Reviews reviews, ReviewPage page, SignedIn signedIn, ReviewWords words) {
        this.reviews = reviews;
        this.page = page;
        this.signedIn = signedIn;
        this.words = words;
    }

    @GetMapping
    String show(@PathVariable String id, @PathVariable String competency, Model model) {
        Review review = own(id);
        Part part = Part.of(review, competency);
        return page(
                review,
                part,
                part.criteria().stream()
                        .map(each -> review.judgement(each.id()))
                        .toList(),
                model);
    }

    // What was typed is kept as a draft even where something is missing: nothing is lost by going away.
    @PostMapping
    String save(
            @PathVariable String id,
            @PathVariable String competency,
            @RequestParam Map<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Review review = own(id);
        Part part = Part.of(review, competency);
        var form = new TypedReview(typed);
        Problems problems = form.tooLong(part.criteria(), words);
        if (problems.isEmpty()) {
            try {
                reviews.save(review.assignment().id(), signedIn.required(), form.judgements(part.criteria()));
                boolean later = typed.getOrDefault("then", "").equals("later");
                problems = later ? problems : form.missing(part.criteria(), words);
                if (problems.isEmpty()) {
                    Flash.good(redirect, "review.saved");
                    return "redirect:" + (later ? ReviewPage.address(review) : after(review, part));
                }
            } catch (ReviewRefused refused) {
                problems = words.problems(refused);
            }
        }
        model.addAttribute(Problems.NAME, problems);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(review, part, form.judgements(part.criteria()), model);
    }

    private static String after(Review review, Part part) {
        List<Part> parts = Part.of(review);
        int next = parts.indexOf(part) + 1;
        return next < parts.size()
                ? ReviewPage.address(review, parts.get(next))
                : ReviewPage.address(review) + "/check";
    }

    private String page(Review review, Part part, List<Judgement> said, Model model) {
        List<Part> parts = Part.of(review);
        int place = parts.indexOf(part);
        page.fill(model, review);
        model.addAttribute("part", part);
        model.addAttribute("said", said);
        model.addAttribute("place", place + 1);
        model.addAttribute("places", parts.size());
        model.addAttribute("previous", place == 0 ? null : ReviewPage.address(review, parts.get(place - 1)));
        model.addAttribute("next", place + 1 == parts.size() ? null : ReviewPage.address(review, parts.get(place + 1)));
        return "review/workbench";
    }

    private Review own(String id) {
        return reviews.open(ReviewIds.assignment(id), signedIn.required());
    }
}
