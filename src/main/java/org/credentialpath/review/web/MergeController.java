package org.credentialpath.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credentialpath.page.Flash;
import org.credentialpath.page.Problems;
import org.credentialpath.people.SignedIn;
import org.credentialpath.program.Criterion;
import org.credentialpath.review.Review;
import org.credentialpath.review.ReviewDrafts;
import org.credentialpath.review.ReviewRefused;
import org.credentialpath.review.Reviews;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A reviewer puts together what two pages wrote for the same criterion; until then both texts are kept. */
@Controller
@RequestMapping("/reviews/{id}/merge")
class MergeController {

    private final Reviews reviews;
    private final ReviewDrafts drafts;
    private final MergePage page;
    private final SignedIn signedIn;
    private final ReviewWords words;

    MergeController(Reviews reviews, ReviewDrafts drafts, MergePage page, SignedIn signedIn, ReviewWords words) {
        this.reviews = reviews;
        this.drafts = drafts;
        this.page = page;
        this.signedIn = signedIn;
        this.words = words;
    }

    @GetMapping
    String show(@PathVariable String id, Model model) {
        Review review = own(id);
        return page.apart(review).isEmpty() ? "redirect:" + QueuePlace.goOn(review) : page.show(review, model);
    }

    @PostMapping
    String merge(
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Review review = own(id);
        var form = new TypedReview(typed);
        // Also what another page has put together meanwhile: what is typed here must not be lost.
        List<Criterion> criteria = review.criteria().stream()
                .filter(each -> typed.containsKey("feedback-" + each.id()))
                .toList();
        Problems problems = form.tooLong(criteria, words);
        if (problems.isEmpty()) {
            try {
                Set<String> again = drafts.merge(
                        review.assignment().id(),
                        signedIn.required(),
                        form.page(),
                        form.drafts(criteria),
                        Set.copyOf(List.of(form.get("seen").split(" ", -1))));
                if (!again.isEmpty()) {
                    return page.conflict(own(id), model, response);
                }
                Flash.good(redirect, "review.merge.done");
                return "redirect:" + after(criteria, review);
            } catch (ReviewRefused refused) {
                problems = words.problems(refused);
            }
        }
        return page.refused(review, criteria, form, problems, model, response);
    }

    /** Back to where it was typed. */
    private static String after(List<Criterion> criteria, Review review) {
        return criteria.stream()
                .findFirst()
                .map(each -> ReviewPage.address(review, Part.of(review, each.competency())))
                .orElseGet(() -> ReviewPage.address(review));
    }

    private Review own(String id) {
        return reviews.open(ReviewIds.assignment(id), signedIn.required());
    }
}
