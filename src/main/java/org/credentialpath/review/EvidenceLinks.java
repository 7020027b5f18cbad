package org.credentialpath.review;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.credentialpath.people.Forbidden;
import org.credentialpath.portfolio.Content;
import org.credentialpath.program.Criterion;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links a judgement to the places in the portfolio it rests on; a draft like the judgement until it is signed. */
@Service
@Transactional
public class EvidenceLinks {

    private static final int MOST = 20;

    private final Reviews reviews;
    private final AssignmentTable assignments;
    private final EvidenceLinkTable table;
    private final HouseClock clock;

    EvidenceLinks(Reviews reviews, AssignmentTable assignments, EvidenceLinkTable table, HouseClock clock) {
        this.reviews = reviews;
        this.assignments = assignments;
        this.table = table;
        this.clock = clock;
    }

    /**
     * What the reviewer linked, by criterion.
     *
     * @throws Forbidden when the review is not theirs
     */
    public Map<String, List<Evidence>> of(AssignmentId id, PersonId reviewer) {
        reviews.open(id, reviewer);
        return table.of(id, reviewer);
    }

    /**
     * Links a place to a criterion.
     *
     * @param exhibit the id of an {@link Exhibit} of an item the criterion is judged by
     * @param typed the place as typed; empty for the whole
     * @throws ReviewRefused when there is no such place, or the review is signed
     */
    public void add(AssignmentId id, PersonId reviewer, String criterion, String exhibit, String typed) {
        assignments.lock(id);
        Review review = unsigned(id, reviewer);
        String field = "place-" + criterion;
        Exhibit found = exhibit(review, criterion, exhibit, field);
        if (table.of(id, reviewer).getOrDefault(criterion, List.of()).size() >= MOST) {
            throw ReviewRefused.at(field, "evidence-many", MOST);
        }
        Content.File file = found.file();
        String title = file == null ? review.packet().item(found.item().item()).title() : file.name();
        UUID document = file == null ? null : file.documentId().value();
        table.add(
                id,
                reviewer,
                new Evidence(UUID.randomUUID(), criterion, exhibit, title, document, Place.read(found, typed, field)),
                clock.instant());
    }

    /** Takes a link away. Repeatable. @throws ReviewRefused when the review is signed */
    public void remove(AssignmentId id, PersonId reviewer, UUID link) {
        assignments.lock(id);
        unsigned(id, reviewer);
        table.remove(id, reviewer, link);
    }

    private Review unsigned(AssignmentId id, PersonId reviewer) {
        Review review = reviews.open(id, reviewer);
        if (review.isSigned()) {
            throw ReviewRefused.at("sign", "signed");
        }
        return review;
    }

    private static Exhibit exhibit(Review review, String criterion, String exhibit, String field) {
        Criterion judged = review.criteria().stream()
                .filter(each -> each.id().equals(criterion))
                .findFirst()
                .orElseThrow(() -> ReviewRefused.at(field, "criterion-closed"));
        return review.submission().items().stream()
                .filter(each -> judged.items().contains(each.item()))
                .flatMap(each -> Exhibit.of(each).stream())
                .filter(each -> each.id().equals(exhibit))
                .findFirst()
                .orElseThrow(() -> ReviewRefused.at(field, "place-where"));
    }
}
