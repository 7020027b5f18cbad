package org.credentialpath.meeting;

import java.util.List;
import java.util.Map;
import org.credentialpath.engine.Decisions;
import org.credentialpath.program.CohortPlan;
import org.credentialpath.program.Programs;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.Hours;
import org.credentialpath.shared.HouseClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ledger of growth hours: only attended meetings earn, each once; a correction reverses and enters anew (rule 11). */
@Service
@Transactional
public class GrowthHours {

    private final MeetingTable meetings;
    private final AttendanceTable attendance;
    private final HoursTable ledger;
    private final Programs programs;
    private final Decisions decisions;
    private final EvidenceRecord record;
    private final HouseClock clock;

    GrowthHours(
            MeetingTable meetings,
            AttendanceTable attendance,
            HoursTable ledger,
            Programs programs,
            Decisions decisions,
            EvidenceRecord record,
            HouseClock clock) {
        this.meetings = meetings;
        this.attendance = attendance;
        this.ledger = ledger;
        this.programs = programs;
        this.decisions = decisions;
        this.record = record;
        this.clock = clock;
    }

    /** Enters the hours of everybody who attended long enough. Repeatable: who has an entry for the meeting gets no other. */
    public void credit(MeetingId id) {
        Meeting meeting = meetings.lock(id).orElseThrow();
        for (Attendance each : attendance.of(id)) {
            Hours earned = earned(meeting, each);
            if (!earned.equals(Hours.ZERO) && entries(each).isEmpty()) {
                enter(meeting, each, 1, earned, HoursEntry.Kind.CREDIT);
            }
        }
    }

    /** Makes the ledger agree with a corrected attendance. */
    void correct(Meeting meeting, Attendance corrected) {
        meetings.lock(meeting.id());
        List<HoursEntry> before = entries(corrected);
        Hours had = sum(before);
        Hours earned = earned(meeting, corrected);
        if (had.equals(earned)) {
            return;
        }
        int number = before.size() + 1;
        if (!had.equals(Hours.ZERO)) {
            enter(meeting, corrected, number++, had.negated(), HoursEntry.Kind.REVERSAL);
        }
        if (!earned.equals(Hours.ZERO)) {
            enter(meeting, corrected, number, earned, HoursEntry.Kind.CORRECTION);
        }
    }

    /** Every entry of a member, in the order they were made. */
    @Transactional(readOnly = true)
    public List<HoursEntry> of(CaseId caseId) {
        return ledger.of(caseId);
    }

    /** The hours of a member so far; they stay whatever becomes of the case (rule 28). */
    @Transactional(readOnly = true)
    public Hours total(CaseId caseId) {
        return sum(ledger.of(caseId));
    }

    /** The hours of somebody who attends every meeting of the cohort for its whole length. */
    @Transactional(readOnly = true)
    public Hours possible(CohortId cohort) {
        return meetings.of(cohort).stream()
                .filter(meeting -> meeting.state().isToCome() || meeting.state() == Meeting.State.HELD)
                .map(meeting -> programs.packet(meeting.packet())
                        .cohort()
                        .attendance()
                        .atMost(Hours.ofMinutes(meeting.minutes())))
                .reduce(Hours.ZERO, Hours::plus);
    }

    /** What the attendance earns by the decision {@code growth-hours} and the packet of the cohort. */
    Hours earned(Meeting meeting, Attendance each) {
        CohortPlan.Attendance rule = programs.packet(meeting.packet()).cohort().attendance();
        Object credit = decisions
                .decide(
                        "growth-hours",
                        Map.of(
                                "share", each.minutes() * 100 / meeting.minutes(),
                                "enough", rule.fullFromPercent(),
                                "partialCredit", rule.partialCredit()))
                .get(0)
                .get("credit");
        return switch (String.valueOf(credit)) {
            case "WHOLE" -> rule.atMost(Hours.ofMinutes(meeting.minutes()));
            case "PARTIAL" -> rule.atMost(Hours.ofMinutes(each.minutes()));
            default -> Hours.ZERO;
        };
    }

    private void enter(Meeting meeting, Attendance each, int number, Hours hours, HoursEntry.Kind kind) {
        if (ledger.add(new HoursEntry(each.caseId(), meeting.id(), number, hours, kind, clock.instant()))) {
            record.write(Act.of(each.caseId().value(), "hours." + verb(kind))
                    .fact("meeting", meeting.id())
                    .fact("number", meeting.number())
                    .fact("hours", hours));
        }
    }

    private static String verb(HoursEntry.Kind kind) {
        return switch (kind) {
            case CREDIT -> "credited";
            case REVERSAL -> "reversed";
            case CORRECTION -> "corrected";
        };
    }

    private List<HoursEntry> entries(Attendance each) {
        return ledger.of(each.caseId()).stream()
                .filter(entry -> entry.meeting().equals(each.meeting()))
                .toList();
    }

    private static Hours sum(List<HoursEntry> entries) {
        return entries.stream().map(HoursEntry::hours).reduce(Hours.ZERO, Hours::plus);
    }
}
