package org.credentialpath.meeting;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.credentialpath.cohort.Member;
import org.credentialpath.meeting.CohortMeetingProcess.Outcome;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who came to a meeting, or that it was not held (rule 10). */
@Service
@Transactional
public class AttendanceBook {

    private final Meetings rights;
    private final MeetingTable meetings;
    private final AttendanceTable attendance;
    private final CohortMeetingProcess process;
    private final EvidenceRecord record;
    private final HouseClock clock;

    AttendanceBook(
            Meetings rights,
            MeetingTable meetings,
            AttendanceTable attendance,
            CohortMeetingProcess process,
            EvidenceRecord record,
            HouseClock clock) {
        this.rights = rights;
        this.meetings = meetings;
        this.attendance = attendance;
        this.process = process;
        this.record = record;
        this.clock = clock;
    }

    /**
     * Records everybody at once.
     *
     * @param by the facilitator or a coordinator
     * @throws MeetingRefused when the meeting is not over, was recorded before, or somebody is missing in the list
     */
    public void record(MeetingId id, PersonId by, List<Attended> everybody) {
        Meeting meeting = waiting(id, by);
        Set<CaseId> named = everybody.stream().map(Attended::caseId).collect(Collectors.toSet());
        Set<CaseId> expected =
                rights.expected(meeting).stream().map(Member::caseId).collect(Collectors.toSet());
        if (!named.equals(expected)) {
            throw MeetingRefused.at("", "everybody");
        }
        everybody.forEach(each -> each.requireFits(meeting));
        meetings.update(meeting.in(Meeting.State.HELD, meeting.nextSince()));
        everybody.forEach(each -> add(meeting, each, by));
        record.write(act(meeting, "meeting.held").fact("members", everybody.size()));
        process.recorded(id, Outcome.HELD);
    }

    /** The meeting did not take place; another one comes in its place. */
    public void notHeld(MeetingId id, PersonId by, String reason) {
        Meeting meeting = waiting(id, by);
        MeetingRefused.unlessWorded(reason, "reason", "reason-missing");
        meetings.update(meeting.dropped(Meeting.State.CANCELED, reason.strip()));
        record.write(act(meeting, "meeting.not-held").words("reason", reason.strip()));
        process.recorded(id, Outcome.NOT_HELD);
    }

    /** What counts now for everybody at the meeting; empty before it is recorded. */
    @Transactional(readOnly = true)
    public List<Attendance> of(MeetingId id) {
        return attendance.of(id);
    }

    /** What counts now for a member, in all their meetings. */
    @Transactional(readOnly = true)
    public List<Attendance> of(CaseId caseId) {
        return attendance.of(caseId);
    }

    /** Every version, the first one first. */
    @Transactional(readOnly = true)
    public List<Attendance> history(MeetingId id, CaseId caseId) {
        return attendance.history(id, caseId);
    }

    private Meeting waiting(MeetingId id, PersonId by) {
        rights.led(id, by);
        Meeting meeting = meetings.lock(id).orElseThrow();
        if (!process.waitsForAttendance(id)) {
            throw MeetingRefused.at("", meeting.state().isToCome() ? "not-over" : "recorded");
        }
        return meeting;
    }

    private void add(Meeting meeting, Attended each, PersonId by) {
        var entry = new Attendance(
                meeting.id(),
                each.caseId(),
                1,
                each.mark(),
                each.minutesOf(meeting),
                each.note().strip(),
                null,
                by,
                clock.instant());
        attendance.add(entry);
        Act act = Act.of(each.caseId().value(), "attendance.recorded")
                .fact("meeting", meeting.id())
                .fact("number", meeting.number())
                .fact("mark", entry.mark())
                .fact("minutes", entry.minutes());
        record.write(entry.note().isEmpty() ? act : act.words("note", entry.note()));
    }

    private static Act act(Meeting meeting, String kind) {
        return Act.of(meeting.cohort().value(), kind)
                .fact("meeting", meeting.id())
                .fact("number", meeting.number());
    }
}
