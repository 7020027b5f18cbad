package org.credentialpath.meeting;

import java.time.Instant;
import org.credentialpath.shared.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * A participant says that their attendance was recorded wrongly (rule 10).
 *
 * @param words what they say
 * @param corrected whether the attendance was changed; null while it waits for an answer
 */
public record Dispute(
        DisputeId id,
        MeetingId meeting,
        CaseId caseId,
        String words,
        Instant raisedAt,
        @Nullable Boolean corrected,
        @Nullable String answer,
        @Nullable Instant answeredAt) {

    public boolean isOpen() {
        return answeredAt == null;
    }
}
