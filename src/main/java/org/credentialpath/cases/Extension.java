package org.credentialpath.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.credentialpath.document.DocumentId;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A request for more time.
 *
 * @param dueBefore the day the portfolio was due when it was asked
 * @param documents private: for the participant and coordinators only
 * @param answer null while it waits
 */
public record Extension(
        UUID id,
        CaseId caseId,
        Reason reason,
        String words,
        LocalDate dueBefore,
        LocalDate wanted,
        List<DocumentId> documents,
        PersonId askedBy,
        Instant askedAt,
        @Nullable Answer answer) {

    /** Why somebody asks. */
    public enum Reason {
        WORK,
        HEALTH,
        FAMILY,
        DOCUMENTS,
        ACCOMMODATION,
        OTHER
    }

    /** What a coordinator may decide. */
    public enum Outcome {
        GRANTED,
        REFUSED
    }

    /**
     * The decision.
     *
     * @param counts false for a documented accommodation, which does not use up an extension
     * @param until the new due day, null when refused
     */
    public record Answer(
            Outcome outcome, boolean counts, @Nullable LocalDate until, String words) {}
}
