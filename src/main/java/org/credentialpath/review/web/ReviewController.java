package org.credentialpath.review.web;

import jakarta.servlet.http.HttpServletResponse;
import org.credentialpath.page.Flash;
import org.credentialpath.page.Problems;
import org.credentialpath.people.SignedIn;
import org.credentialpath.review.AssignmentId;
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

/** A reviewer's own review: how far it is, a look over everything, and the signature. */
@Controller
@RequestMapping("/reviews/{id}")
class ReviewController {

    private final Reviews reviews;
    private final ReviewPage page;
    private final QueuePlace queue;
    private final SignedIn signedIn;
    private final ReviewWords words;

    ReviewController(Reviews reviews, ReviewPage page, QueuePlace queue, SignedIn signedIn, ReviewWords words) {
        this.reviews = reviews;
        this.page = page;
        this.queue = queue;
        this.signedIn = signedIn;
        this.words = words;
    }

    @GetMapping
    String show(@PathVariable String id, Model model) {
        Review review = own(id);
        page.fill(model, review);
        model.addAttribute("rows", page.rows(review));
        model.addAttribute("goOn", QueuePlace.goOn(review));
        return review.isSigned() ? "review/signed" : "review/review";
    }

    @GetMapping("/check")
    String check(@PathVariable String id, Model model) {
        Review review = own(id);
        return review.isSigned() ? "redirect:" + ReviewPage.address(review) : check(review, model);
    }

    @PostMapping("/sign")
    String sign(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String sign,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Review review = own(id);
        Problems problems = new Problems();
        if (sign.isEmpty()) {
            problems.add("sign", words.get("review.fault.sign"));
        } else {
            try {
                reviews.sign(review.assignment().id(), signedIn.required());
                Flash.good(redirect, "review.sign.done");
                return "redirect:"
                        + queue.addressAfter(review.assignment().id()).orElse("/tasks");
            } catch (ReviewRefused refused) {
                problems = words.problems(refused);
            }
        }
        model.addAttribute(Problems.NAME, problems);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return check(review, model);
    }

    private String check(Review review, Model model) {
        page.fill(model, review);
        model.addAttribute("parts", Part.of(review));
        model.addAttribute("queue", queue.of(review.assignment().id()));
        return "review/check";
    }

    private Review own(String id) {
        AssignmentId assignment = ReviewIds.assignment(id);
        return reviews.open(assignment, signedIn.required());
    }
}
