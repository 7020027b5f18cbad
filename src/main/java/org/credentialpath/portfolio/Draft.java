package org.credentialpath.portfolio;

import java.time.Instant;
import java.util.UUID;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An item as it was shared with the facilitator, and the advice on it. Advice is never scored and reviewers never see
 * it (rule 13).
 *
 * @param question what the candidate wants to know; may be empty
 * @param answer null while it waits, or when a newer draft of the item took its place
 * @param closed when it stopped waiting without an answer
 */
public record Draft(
        UUID id,
        CaseId caseId,
        CohortId cohort,
        String item,
        String question,
        Content content,
        Instant sharedAt,
        @Nullable Instant closed,
        @Nullable Answer answer) {

    /** How far the facilitator thinks the draft is; a word of advice, no judgment. */
    public enum Advice {
        NEEDS_WORK,
        ON_TRACK
    }

    /** The facilitator's feedback. */
    public record Answer(Advice advice, String feedback, PersonId by, Instant at) {}

    public boolean waits() {
        return answer == null && closed == null;
    }
}
