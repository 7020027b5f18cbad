package org.credentialpath.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.credentialpath.page.Problems;
import org.credentialpath.people.SignedIn;
import org.credentialpath.program.Criterion;
import org.credentialpath.review.EarlierRounds;
import org.credentialpath.review.Judgement;
import org.credentialpath.review.Phrases;
import org.credentialpath.review.Review;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page on which a reviewer judges one competency. */
@Component
class WorkbenchPage {

    private final ReviewPage page;
    private final EarlierRounds earlier;
    private final Phrases phrases;
    private final QueuePlace queue;
    private final SignedIn signedIn;

    WorkbenchPage(ReviewPage page, EarlierRounds earlier, Phrases phrases, QueuePlace queue, SignedIn signedIn) {
        this.page = page;
        this.earlier = earlier;
        this.phrases = phrases;
        this.queue = queue;
        this.signedIn = signedIn;
    }

    /** The page as the review stands, a page of its own from now on. */
    String fresh(Review review, Part part, String show, String at, Model model) {
        List<Judgement> saved = part.criteria().stream()
                .map(each -> review.judgement(each.id()))
                .toList();
        model.addAttribute("said", saved);
        model.addAttribute("pageId", UUID.randomUUID());
        model.addAttribute(
                "shown", saved.stream().collect(Collectors.toMap(Judgement::criterion, Judgement::fingerprint)));
        model.addAttribute("places", Map.of());
        model.addAttribute("chosen", Map.of());
        return fill(review, part, show, at, model);
    }

    /** The page once more, as it was typed: 422. */
    String refused(
            Review review, Part part, TypedReview form, Problems problems, Model model, HttpServletResponse response) {
        model.addAttribute(Problems.NAME, problems);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("said", form.judgements(part.criteria()));
        model.addAttribute("pageId", form.page());
        List<String> ids = part.criteria().stream().map(Criterion::id).toList();
        model.addAttribute("shown", ids.stream().collect(Collectors.toMap(each -> each, form::shown)));
        model.addAttribute(
                "places", ids.stream().collect(Collectors.toMap(each -> each, each -> form.get("place-" + each))));
        model.addAttribute(
                "chosen", ids.stream().collect(Collectors.toMap(each -> each, each -> form.get("exhibit-" + each))));
        return fill(review, part, "", "", model);
    }

    private String fill(Review review, Part part, String show, String at, Model model) {
        List<Part> parts = Part.of(review);
        int place = parts.indexOf(part);
        page.fill(model, review);
        model.addAttribute("part", part);
        model.addAttribute("here", ReviewPage.address(review, part));
        model.addAttribute("exhibits", Exhibits.of(review, part, show, at));
        model.addAttribute("earlier", earlier.of(review));
        model.addAttribute("phrases", phrases.of(signedIn.required()));
        model.addAttribute("queue", queue.of(review.assignment().id()));
        model.addAttribute("place", place + 1);
        model.addAttribute("placesInAll", parts.size());
        model.addAttribute("previous", place == 0 ? null : ReviewPage.address(review, parts.get(place - 1)));
        model.addAttribute("next", place + 1 == parts.size() ? null : ReviewPage.address(review, parts.get(place + 1)));
        return "review/workbench";
    }
}
