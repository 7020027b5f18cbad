package org.credentialpath.review.web;

import java.util.List;
import org.credentialpath.people.Forbidden;
import org.credentialpath.portfolio.Submission;
import org.credentialpath.program.Criterion;
import org.credentialpath.program.Packet;
import org.credentialpath.review.Judgement;
import org.credentialpath.review.Review;

/**
 * One competency of a review.
 *
 * @param criteria what is judged there
 * @param items the evidence for it, as submitted
 */
record Part(Packet.Competency competency, List<Criterion> criteria, List<Submission.Item> items) {

    /** The competencies in which something is to be judged, in the packet's order. */
    static List<Part> of(Review review) {
        return review.packet().competencies().stream()
                .map(competency -> of(review, competency))
                .filter(part -> !part.criteria().isEmpty())
                .toList();
    }

    /** @throws Forbidden when nothing is to be judged in it */
    static Part of(Review review, String competency) {
        return of(review).stream()
                .filter(part -> part.id().equals(competency))
                .findFirst()
                .orElseThrow(() -> new Forbidden("competency " + competency));
    }

    private static Part of(Review review, Packet.Competency competency) {
        List<Criterion> criteria = review.criteria().stream()
                .filter(each -> each.competency().equals(competency.id()))
                .toList();
        List<Submission.Item> items = review.submission().items().stream()
                .filter(item -> criteria.stream().anyMatch(each -> each.items().contains(item.item())))
                .toList();
        return new Part(competency, criteria, items);
    }

    String id() {
        return competency.id();
    }

    /** Whether everything in it may be signed. */
    boolean isDone(Review review) {
        return criteria.stream().map(each -> review.judgement(each.id())).allMatch(Judgement::isComplete);
    }

    /** Whether something in it was judged. */
    boolean isBegun(Review review) {
        return criteria.stream().map(each -> review.judgement(each.id())).anyMatch(each -> each.met() != null);
    }
}
