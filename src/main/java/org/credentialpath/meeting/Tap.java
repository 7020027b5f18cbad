package org.credentialpath.meeting;

import java.time.Instant;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;

/**
 * How a member was marked before the attendance is recorded (rule 10); the highest number is what stands now.
 *
 * @param number from 1 for each member of each meeting
 * @param minutes counts for PARTIAL only; 0 while nobody has said how many
 * @param note may be empty
 */
public record Tap(
        MeetingId meeting,
        CaseId caseId,
        int number,
        AttendanceMark mark,
        int minutes,
        String note,
        PersonId by,
        Instant at) {

    /** What it will be recorded as. */
    Attended attended() {
        return new Attended(caseId, mark, minutes, note);
    }

    boolean saysTheSameAs(Tap other) {
        return attended().equals(other.attended());
    }
}
