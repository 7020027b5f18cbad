package org.credentialpath.meeting;

import java.time.Instant;
import java.time.LocalDate;
import org.credentialpath.shared.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * An absence that was not excused, and what followed from it (rule 12).
 *
 * @param unexcused such absences of the member in the cohort so far, this one included
 * @param inARow of them, without another meeting between
 * @param note what was learned, agreed or decided; null while it is open
 * @param due of a make-up plan
 */
public record Absence(
        AbsenceId id,
        MeetingId meeting,
        CaseId caseId,
        int unexcused,
        int inARow,
        State state,
        @Nullable String note,
        @Nullable LocalDate due,
        Instant openedAt,
        @Nullable Instant closedAt) {

    /** What came of it. SETTLED: it was corrected, or the member has left. */
    public enum State {
        OPEN,
        CONTACTED,
        PLAN_AGREED,
        CONTINUE,
        TRANSFER,
        WITHDRAW,
        SETTLED
    }
}
