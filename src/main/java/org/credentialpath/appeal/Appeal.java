package org.credentialpath.appeal;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.document.DocumentId;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An appeal against a decision of the review team (rule 30).
 *
 * @param decision which one; there is one appeal against a decision
 * @param filedBy the candidate, or a coordinator who enters a letter for them
 * @param remedy what the candidate wishes; the panel is not bound by it
 * @param ruling null while there is none
 */
public record Appeal(
        UUID id,
        CaseId caseId,
        UUID decision,
        PersonId filedBy,
        Instant filed,
        Set<Ground> grounds,
        Remedy remedy,
        String statement,
        List<DocumentId> documents,
        State state,
        @Nullable Ruling ruling) {

    /** Why somebody may appeal; that they would have judged otherwise is none of them. */
    public enum Ground {
        PROCEDURE,
        FACT,
        CONFLICT,
        ACCOMMODATION
    }

    /** What the candidate wishes. */
    public enum Remedy {
        NEW_REVIEW,
        NEW_VISIT,
        OTHER_DECISION,
        SOMETHING_ELSE
    }

    /** Where an appeal stands. */
    public enum State {
        OPEN,
        DECIDED,
        /** Taken back, or the case was awarded, withdrawn or expired meanwhile. */
        CLOSED
    }

    /** What a panel may say. */
    public enum Outcome {
        /** The decision stands. */
        UPHELD,
        /** New reviewers judge what is not Met in the portfolio. */
        RE_REVIEW,
        /** A new observer comes. */
        REVISIT,
        /** The credential is awarded. */
        REVERSED
    }

    /**
     * What the panel said.
     *
     * @param by who entered it
     * @param reason for the record
     * @param letter what the candidate reads
     */
    public record Ruling(Outcome outcome, PersonId by, Instant at, String reason, String letter) {}

    public boolean isOpen() {
        return state == State.OPEN;
    }
}
