package org.credentialpath.meeting;

import java.util.List;
import java.util.Optional;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Cases;
import org.credentialpath.program.Programs;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sees to it that somebody follows up each absence that was not excused (rule 12). Nobody is ever removed by itself. */
@Service
@Transactional
public class Absences {

    private final MeetingTable meetings;
    private final AttendanceTable attendance;
    private final AbsenceTable absences;
    private final Cases cases;
    private final Programs programs;
    private final AbsenceFollowUpProcess process;
    private final EvidenceRecord record;
    private final HouseClock clock;

    Absences(
            MeetingTable meetings,
            AttendanceTable attendance,
            AbsenceTable absences,
            Cases cases,
            Programs programs,
            AbsenceFollowUpProcess process,
            EvidenceRecord record,
            HouseClock clock) {
        this.meetings = meetings;
        this.attendance = attendance;
        this.absences = absences;
        this.cases = cases;
        this.programs = programs;
        this.process = process;
        this.record = record;
        this.clock = clock;
    }

    /** Opens a follow-up for everybody who missed the meeting without an excuse. Repeatable. */
    public void followUp(MeetingId id) {
        Meeting meeting = meetings.find(id).orElseThrow();
        attendance.of(id).stream()
                .filter(each -> each.mark() == AttendanceMark.NO_SHOW)
                .forEach(each -> open(meeting, each.caseId()));
    }

    /** A corrected attendance opens a follow-up or settles the one that is open. */
    void corrected(Meeting meeting, Attendance now) {
        if (now.mark() == AttendanceMark.NO_SHOW) {
            open(meeting, now.caseId());
        } else {
            of(now.caseId()).stream()
                    .filter(each -> each.meeting().equals(meeting.id()))
                    .forEach(this::settle);
        }
    }

    /** The member has left: nobody needs to follow up any more. Repeatable. */
    public void settle(CaseId caseId) {
        of(caseId).forEach(this::settle);
    }

    public Optional<Absence> find(AbsenceId id) {
        return absences.find(id);
    }

    /** In the order they were opened. */
    public List<Absence> of(CaseId caseId) {
        return absences.of(caseId);
    }

    private void open(Meeting meeting, CaseId caseId) {
        Case file = cases.get(caseId);
        if (file.isOver()) {
            return;
        }
        List<AttendanceMark> marks = attendance.marksUpTo(meeting, caseId);
        var absence = new Absence(
                AbsenceId.random(),
                meeting.id(),
                caseId,
                (int) marks.stream()
                        .filter(mark -> mark == AttendanceMark.NO_SHOW)
                        .count(),
                (int) marks.stream()
                        .takeWhile(mark -> mark == AttendanceMark.NO_SHOW)
                        .count(),
                Absence.State.OPEN,
                null,
                null,
                clock.instant(),
                null);
        if (absences.add(absence)) {
            record.write(Act.of(caseId.value(), "absence.opened")
                    .fact("meeting", meeting.id())
                    .fact("unexcused", absence.unexcused())
                    .fact("inARow", absence.inARow()));
            process.start(
                    absence,
                    meeting,
                    file,
                    programs.packet(meeting.packet()).cohort().absence());
        }
    }

    private void settle(Absence absence) {
        if (absences.close(absence.id(), Absence.State.SETTLED, null, null, clock.instant())) {
            record.write(Act.of(absence.caseId().value(), "absence.settled").fact("absence", absence.id()));
            process.settled(absence.id());
        }
    }
}
