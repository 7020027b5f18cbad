package org.credentialpath.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * One round of surveys: given out, answered for a while, counted.
 *
 * @param number from 1, per case; a resubmission begins another one
 * @param distributed how many were given out, links and paper together
 * @param byLink how many of them as a link
 * @param lastDay the last day on which answers are taken
 * @param extended whether the last day was moved; that happens once
 * @param completedAt when the last family answered, null while one is missing
 */
public record SurveyCollection(
        UUID id,
        CaseId caseId,
        int number,
        int distributed,
        int byLink,
        LocalDate lastDay,
        boolean extended,
        State state,
        Instant startedAt,
        @Nullable Instant completedAt) {

    /** Where a collection stands. */
    public enum State {
        OPEN,
        COUNTED,
        CALLED_OFF,
        /** Of a site that is not the candidate's any more, so it counts no more. */
        VOID
    }

    /** When it ends: with the last answer, or with its last day. */
    public Instant closes() {
        return completedAt != null ? completedAt : BusinessCalendar.endOfDay(lastDay);
    }

    /** Whether a family can answer now. */
    public boolean takesAnswers(Instant now) {
        return state == State.OPEN && completedAt == null && !now.isAfter(closes());
    }
}
