package org.credentialpath.review;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.program.Criterion;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a reviewer types, kept at every pause. When a criterion was changed since the page showed it, what the page sends
 * is kept apart until the reviewer has put the texts together: no word is lost (rule 22).
 */
@Service
@Transactional
public class ReviewDrafts {

    /**
     * What a page sends for one criterion.
     *
     * @param shown the fingerprint of what the page showed at first, or when it last heard that it was saved
     */
    public record Typed(Judgement judgement, String shown) {}

    private final Reviews reviews;
    private final AssignmentTable assignments;
    private final JudgementTable judgements;
    private final ApartTable table;
    private final HouseClock clock;

    ReviewDrafts(
            Reviews reviews,
            AssignmentTable assignments,
            JudgementTable judgements,
            ApartTable table,
            HouseClock clock) {
        this.reviews = reviews;
        this.assignments = assignments;
        this.judgements = judgements;
        this.table = table;
        this.clock = clock;
    }

    /**
     * Saves what a page sends.
     *
     * @param page names the page; what it sends later goes on from what it sent before
     * @return the ids of the criteria that are kept apart now
     * @throws org.credentialpath.people.Forbidden when the review is not theirs
     * @throws ReviewRefused when it is signed, or a criterion is not part of it
     */
    public Set<String> save(AssignmentId id, PersonId reviewer, UUID page, List<Typed> typed) {
        assignments.lock(id);
        Review review = reviews.open(id, reviewer);
        typed.forEach(each -> requireOpen(review, each.judgement().criterion()));
        Sorted sorted = Sorted.of(typed, review::judgement, judgements.savedOn(id, reviewer, page));
        sorted.apart().forEach(each -> table.keep(id, reviewer, page, each, clock.instant()));
        reviews.save(id, reviewer, sorted.fitting(), page);
        return sorted.criteriaApart();
    }

    /** The criteria of the review whose texts are to be put together, in its order. */
    public List<Apart> apart(AssignmentId id, PersonId reviewer) {
        Review review = reviews.open(id, reviewer);
        List<Judgement> all = table.of(id, reviewer);
        return review.criteria().stream()
                .map(each -> apart(review, each, all))
                .filter(each -> !each.others().isEmpty())
                .toList();
    }

    /**
     * Saves what the reviewer made of the texts.
     *
     * @param seen the fingerprints of the texts that stood on the page; one that came later stays apart
     * @return the ids of the criteria that are kept apart now, because they were changed once more meanwhile
     */
    public Set<String> merge(AssignmentId id, PersonId reviewer, UUID page, List<Typed> typed, Set<String> seen) {
        assignments.lock(id);
        Set<String> answered = new LinkedHashSet<>();
        typed.forEach(each -> answered.add(each.judgement().criterion()));
        // Before it is saved: what is kept apart by that may say the same.
        table.of(id, reviewer).stream()
                .filter(each -> answered.contains(each.criterion()) && seen.contains(each.fingerprint()))
                .forEach(each -> table.drop(id, reviewer, each));
        return save(id, reviewer, page, typed);
    }

    private static Apart apart(Review review, Criterion criterion, List<Judgement> all) {
        return new Apart(
                criterion,
                review.judgement(criterion.id()),
                all.stream()
                        .filter(each -> each.criterion().equals(criterion.id()))
                        .toList());
    }

    private static void requireOpen(Review review, String criterion) {
        if (review.criteria().stream().noneMatch(each -> each.id().equals(criterion))) {
            throw ReviewRefused.at("met-" + criterion, "criterion-closed");
        }
    }
}
