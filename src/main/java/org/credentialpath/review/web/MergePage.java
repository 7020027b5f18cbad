package org.credentialpath.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.credentialpath.page.Problems;
import org.credentialpath.people.SignedIn;
import org.credentialpath.program.Criterion;
import org.credentialpath.review.Apart;
import org.credentialpath.review.Judgement;
import org.credentialpath.review.Review;
import org.credentialpath.review.ReviewDrafts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page on which a reviewer puts together what two pages wrote. */
@Component
class MergePage {

    private final ReviewDrafts drafts;
    private final ReviewPage page;
    private final SignedIn signedIn;

    MergePage(ReviewDrafts drafts, ReviewPage page, SignedIn signedIn) {
        this.drafts = drafts;
        this.page = page;
        this.signedIn = signedIn;
    }

    List<Apart> apart(Review review) {
        return drafts.apart(review.assignment().id(), signedIn.required());
    }

    /** The page in answer to a save that met another: 409. */
    String conflict(Review review, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.CONFLICT.value());
        return show(review, model);
    }

    String show(Review review, Model model) {
        List<Apart> apart = apart(review);
        model.addAttribute("pageId", UUID.randomUUID());
        return fill(
                review,
                apart,
                apart.stream().map(Apart::together).toList(),
                apart.stream().collect(Collectors.toMap(each -> each.criterion().id(), each -> each.saved()
                        .fingerprint())),
                model);
    }

    /** The page once more, as it was typed: 422. */
    String refused(
            Review review,
            List<Criterion> criteria,
            TypedReview form,
            Problems problems,
            Model model,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute(Problems.NAME, problems);
        model.addAttribute("pageId", form.page());
        Map<Criterion, Apart> waiting =
                apart(review).stream().collect(Collectors.toMap(Apart::criterion, each -> each));
        List<Apart> apart = criteria.stream()
                .map(each -> waiting.getOrDefault(each, new Apart(each, review.judgement(each.id()), List.of())))
                .toList();
        return fill(
                review,
                apart,
                form.judgements(criteria),
                criteria.stream().map(Criterion::id).collect(Collectors.toMap(each -> each, form::shown)),
                model);
    }

    private String fill(
            Review review, List<Apart> apart, List<Judgement> said, Map<String, String> shown, Model model) {
        page.fill(model, review);
        model.addAttribute("apart", apart);
        model.addAttribute(
                "seen",
                apart.stream()
                        .flatMap(each -> each.others().stream())
                        .map(Judgement::fingerprint)
                        .collect(Collectors.joining(" ")));
        model.addAttribute("said", said);
        model.addAttribute("shown", shown);
        return "review/merge";
    }
}
