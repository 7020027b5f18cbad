package org.credentialpath.meeting;

import org.credentialpath.shared.CaseId;

/**
 * What the facilitator enters for one member.
 *
 * @param minutes counts for PARTIAL only
 * @param note may be empty
 */
public record Attended(CaseId caseId, AttendanceMark mark, int minutes, String note) {

    /** The minutes that count: all for who was present, none for who was absent. */
    int minutesOf(Meeting meeting) {
        return switch (mark) {
            case PRESENT -> meeting.minutes();
            case PARTIAL -> minutes;
            case EXCUSED, NO_SHOW -> 0;
        };
    }

    void requireFits(Meeting meeting) {
        MeetingRefused.ifTooLong(note, "note-" + caseId);
        if (mark == AttendanceMark.PARTIAL && (minutes < 1 || minutes >= meeting.minutes())) {
            throw MeetingRefused.at("minutes-" + caseId, "minutes", meeting.minutes());
        }
    }
}
