package org.credentialpath.review.web;

import java.util.Set;
import org.credentialpath.page.Problems;
import org.credentialpath.people.SignedIn;
import org.credentialpath.program.Criterion;
import org.credentialpath.review.AssignmentId;
import org.credentialpath.review.EvidenceLinks;
import org.credentialpath.review.Review;
import org.credentialpath.review.ReviewDrafts;
import org.credentialpath.review.ReviewRefused;
import org.springframework.stereotype.Component;

/** Saves what a page of the workbench sends. */
@Component
class TypedDrafts {

    private final ReviewDrafts drafts;
    private final EvidenceLinks evidence;
    private final SignedIn signedIn;
    private final ReviewWords words;

    TypedDrafts(ReviewDrafts drafts, EvidenceLinks evidence, SignedIn signedIn, ReviewWords words) {
        this.drafts = drafts;
        this.evidence = evidence;
        this.signedIn = signedIn;
        this.words = words;
    }

    /**
     * What became of it.
     *
     * @param problems what could not be saved, and why
     * @param apart the criteria that were changed on another page meanwhile: both texts are kept
     */
    record Kept(Problems problems, Set<String> apart) {}

    /** Saves the judgements. */
    Kept judgements(Review review, Part part, TypedReview form) {
        Problems problems = form.tooLong(part.criteria(), words);
        if (!problems.isEmpty()) {
            return new Kept(problems, Set.of());
        }
        try {
            AssignmentId id = review.assignment().id();
            return new Kept(problems, drafts.save(id, signedIn.required(), form.page(), form.drafts(part.criteria())));
        } catch (ReviewRefused refused) {
            return new Kept(words.problems(refused), Set.of());
        }
    }

    /** Saves the judgements and links the places that were typed, and the one a button asks for. */
    Kept all(Review review, Part part, TypedReview form, Step step) {
        Kept kept = judgements(review, part, form);
        if (!kept.problems().isEmpty()) {
            return kept;
        }
        Problems problems = new Problems();
        for (Criterion criterion : part.criteria()) {
            String place = form.get("place-" + criterion.id());
            boolean asked = step.verb() == Step.Verb.LINK && step.criterion().equals(criterion.id());
            if (asked || !place.isEmpty()) {
                link(review, criterion, form.get("exhibit-" + criterion.id()), place, problems);
            }
        }
        return new Kept(problems, kept.apart());
    }

    private void link(Review review, Criterion criterion, String exhibit, String place, Problems problems) {
        try {
            evidence.add(review.assignment().id(), signedIn.required(), criterion.id(), exhibit, place);
        } catch (ReviewRefused refused) {
            words.problems(refused).all().forEach(each -> problems.add(each.field(), each.text()));
        }
    }
}
