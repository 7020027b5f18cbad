package org.credentialpath.meeting;

import java.time.Instant;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.Hours;

/**
 * One line of the ledger of growth hours (rule 11).
 *
 * @param number from 1, for each meeting of a member
 * @param hours negative for a reversal
 */
public record HoursEntry(CaseId caseId, MeetingId meeting, int number, Hours hours, Kind kind, Instant enteredAt) {

    /** Why it was entered. */
    public enum Kind {
        CREDIT,
        REVERSAL,
        CORRECTION
    }
}
