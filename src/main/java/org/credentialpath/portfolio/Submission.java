package org.credentialpath.portfolio;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A portfolio as it was submitted: a snapshot that never changes.
 *
 * @param number counts every submission of the case, the incomplete ones too
 * @param attempt counts those that were complete, from 1; an incomplete one has the attempt it would have been
 * @param round the round of work it belongs to
 * @param session the review session it was aimed at; null where decisions fall at once
 * @param changes in a later round: what the candidate says they changed, by criterion
 * @param sha256 over everything in it
 * @param completeness null while nobody has checked it
 */
public record Submission(
        UUID id,
        CaseId caseId,
        int number,
        int attempt,
        int round,
        @Nullable LocalDate session,
        Application application,
        Map<String, String> changes,
        List<Item> items,
        String sha256,
        PersonId submittedBy,
        Instant submittedAt,
        @Nullable Completeness completeness) {

    /** How an item differs from the attempt before. */
    public enum Change {
        NEW,
        CHANGED,
        UNCHANGED
    }

    /** @param item its id in the packet */
    public record Item(String item, Content content, String sha256, Change change) {}

    /** @throws java.util.NoSuchElementException when it has no such item */
    public Item item(String id) {
        return items.stream().filter(each -> each.item().equals(id)).findFirst().orElseThrow();
    }
}
