package org.credentialpath.review.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.credentialpath.page.Flash;
import org.credentialpath.page.Problems;
import org.credentialpath.page.TypedPages;
import org.credentialpath.people.SignedIn;
import org.credentialpath.review.Review;
import org.credentialpath.review.Reviews;
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
    private final WorkbenchPage page;
    private final TypedDrafts drafts;
    private final WorkbenchSteps steps;
    private final MergePage merge;
    private final SignedIn signedIn;
    private final ReviewWords words;

    WorkbenchController(
            Reviews reviews,
            WorkbenchPage page,
            TypedDrafts drafts,
            WorkbenchSteps steps,
            MergePage merge,
            SignedIn signedIn,
            ReviewWords words) {
        this.reviews = reviews;
        this.page = page;
        this.drafts = drafts;
        this.steps = steps;
        this.merge = merge;
        this.signedIn = signedIn;
        this.words = words;
    }

    /**
     * @param show the id of the exhibit to open
     * @param at the place in it
     */
    @GetMapping
    String show(
            @PathVariable String id,
            @PathVariable String competency,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String at,
            Model model) {
        Review review = own(id);
        return page.fresh(review, Part.of(review, competency), show, at, model);
    }

    // What was typed is kept as a draft even where something is missing: nothing is lost by going away.
    @PostMapping
    String save(
            @PathVariable String id,
            @PathVariable String competency,
            @RequestParam Map<String, String> typed,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Review review = own(id);
        Part part = Part.of(review, competency);
        Step step = Step.of(typed.getOrDefault("then", ""));
        TypedReview form = steps.before(step, new TypedReview(typed));
        TypedDrafts.Kept kept = drafts.all(review, part, form, step);
        Problems problems = kept.problems();
        // What is wrong comes first: the page says too that texts wait to be put together, where nothing is lost of
        // them.
        if (!kept.apart().isEmpty() && problems.isEmpty()) {
            TypedPages.saved(request);
            return merge.conflict(review, model, response);
        }
        if (problems.isEmpty()) {
            problems = step.goesOn() ? form.missing(part.criteria(), words) : steps.after(step, review, form);
        }
        if (!problems.isEmpty()) {
            return page.refused(own(id), part, form, problems, model, response);
        }
        if (!step.stays()) {
            Flash.good(redirect, "review.saved");
        }
        return "redirect:" + target(step, review, part);
    }

    private static String target(Step step, Review review, Part part) {
        if (step.stays()) {
            String fragment = step.criterion().isEmpty() ? "" : "#criterion-" + step.criterion();
            return ReviewPage.address(review, part) + fragment;
        }
        return step.goesOn() ? after(review, part) : ReviewPage.address(review);
    }

    private static String after(Review review, Part part) {
        List<Part> parts = Part.of(review);
        int next = parts.indexOf(part) + 1;
        return next < parts.size()
                ? ReviewPage.address(review, parts.get(next))
                : ReviewPage.address(review) + "/check";
    }

    private Review own(String id) {
        return reviews.open(ReviewIds.assignment(id), signedIn.required());
    }
}
