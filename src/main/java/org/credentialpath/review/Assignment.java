package org.credentialpath.review;

import java.time.Instant;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One reviewer's part of a round.
 *
 * @param number from 1 within the round
 * @param third whether it settles what the others disagree on
 * @param reviewer who was invited or has accepted, null while nobody is
 * @param signed null while it is not
 */
public record Assignment(
        AssignmentId id,
        RoundId round,
        int number,
        boolean third,
        State state,
        @Nullable PersonId reviewer,
        @Nullable Instant signed) {

    /** Where an assignment stands. */
    public enum State {
        WANTED,
        INVITED,
        ACCEPTED,
        SIGNED,
        /** The round was closed before the review was signed. */
        RELEASED
    }

    /** How a reviewer left an assignment before signing. */
    public enum Departure {
        DECLINED,
        SILENT,
        RELEASED,
        STEPPED_BACK,
        CASE_ENDED
    }

    /** Whether the person is the reviewer who accepted or signed it. */
    public boolean isReviewedBy(PersonId person) {
        return (state == State.ACCEPTED || state == State.SIGNED) && person.equals(reviewer);
    }
}
