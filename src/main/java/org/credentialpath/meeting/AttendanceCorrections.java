package org.credentialpath.meeting;

import java.util.Optional;
import org.credentialpath.cases.Cases;
import org.credentialpath.notification.Notices;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrects a recorded attendance, with a reason; what was recorded first stays (rules 10 and 11). */
@Service
public class AttendanceCorrections {

    private final Meetings rights;
    private final AttendanceTable attendance;
    private final GrowthHours hours;
    private final Absences absences;
    private final Cases cases;
    private final Notices notices;
    private final EvidenceRecord record;
    private final HouseClock clock;

    AttendanceCorrections(
            Meetings rights,
            AttendanceTable attendance,
            GrowthHours hours,
            Absences absences,
            Cases cases,
            Notices notices,
            EvidenceRecord record,
            HouseClock clock) {
        this.rights = rights;
        this.attendance = attendance;
        this.hours = hours;
        this.absences = absences;
        this.cases = cases;
        this.notices = notices;
        this.record = record;
        this.clock = clock;
    }

    /**
     * Corrects and tells the participant. The growth hours follow, and so does the follow-up of an absence.
     *
     * @param by the facilitator or a coordinator
     * @throws MeetingRefused when nothing was recorded, nothing changes, or the reason is missing
     */
    @Transactional
    public void correct(MeetingId id, PersonId by, Attended right, String reason) {
        Attendance corrected = change(rights.led(id, by), by, right, reason);
        notices.send(
                "attendance-corrected",
                cases.get(right.caseId()).participant(),
                id.value(),
                "version " + corrected.version());
    }

    /** As {@link #correct}, where the participant is told otherwise. */
    Attendance change(Meeting meeting, PersonId by, Attended right, String reason) {
        right.requireFits(meeting);
        MeetingRefused.unlessWorded(reason, "reason", "reason-missing");
        Attendance before = Optional.of(right.caseId())
                .flatMap(caseId -> attendance.current(meeting.id(), caseId))
                .orElseThrow(() -> MeetingRefused.at("", "not-recorded"));
        if (before.mark() == right.mark() && before.minutes() == right.minutesOf(meeting)) {
            throw MeetingRefused.at("mark", "nothing-changed");
        }
        Attendance after = next(before, meeting, by, right, reason.strip());
        if (!attendance.add(after)) {
            throw MeetingRefused.at("", "changed-meanwhile");
        }
        record.write(Act.of(right.caseId().value(), "attendance.corrected")
                .fact("meeting", meeting.id())
                .fact("number", meeting.number())
                .fact("before", before.mark() + " " + before.minutes())
                .fact("mark", after.mark())
                .fact("minutes", after.minutes())
                .words("reason", reason.strip()));
        hours.correct(meeting, after);
        absences.corrected(meeting, after);
        return after;
    }

    private Attendance next(Attendance before, Meeting meeting, PersonId by, Attended right, String reason) {
        return new Attendance(
                before.meeting(),
                before.caseId(),
                before.version() + 1,
                right.mark(),
                right.minutesOf(meeting),
                right.note().strip(),
                reason,
                by,
                clock.instant());
    }
}
