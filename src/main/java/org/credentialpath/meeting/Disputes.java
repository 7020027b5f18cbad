package org.credentialpath.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.CaseRights;
import org.credentialpath.people.Forbidden;
import org.credentialpath.program.Limits;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A participant's right to say that their attendance was recorded wrongly, and to get an answer (rule 10). */
@Service
@Transactional
public class Disputes {

    private final Meetings meetings;
    private final AttendanceTable attendance;
    private final AttendanceCorrections corrections;
    private final DisputeTable disputes;
    private final CaseRights rights;
    private final Limits limits;
    private final AttendanceDisputeProcess process;
    private final EvidenceRecord record;
    private final HouseClock clock;

    Disputes(
            Meetings meetings,
            AttendanceTable attendance,
            AttendanceCorrections corrections,
            DisputeTable disputes,
            CaseRights rights,
            Limits limits,
            AttendanceDisputeProcess process,
            EvidenceRecord record,
            HouseClock clock) {
        this.meetings = meetings;
        this.attendance = attendance;
        this.corrections = corrections;
        this.disputes = disputes;
        this.rights = rights;
        this.limits = limits;
        this.process = process;
        this.record = record;
        this.clock = clock;
    }

    /** Until when the attendance can be disputed; empty while nothing is recorded. */
    @Transactional(readOnly = true)
    public Optional<Instant> until(Meeting meeting, CaseId caseId) {
        return attendance
                .current(meeting.id(), caseId)
                .map(entry -> limits.due(meeting.packet(), "dispute-attendance", entry.recordedAt()));
    }

    /**
     * Raises a dispute.
     *
     * @param by the participant themself
     * @throws MeetingRefused when nothing is recorded, it is too late, or one is open already
     */
    public DisputeId raise(CaseId caseId, MeetingId id, PersonId by, String words) {
        Case file = rights.requireOwn(caseId, by);
        Meeting meeting = meetings.get(id);
        Instant until = until(meeting, caseId).orElseThrow(() -> new Forbidden("attendance at " + id));
        if (clock.instant().isAfter(until)) {
            throw MeetingRefused.at("", "too-late");
        }
        MeetingRefused.unlessWorded(words, "words", "words-missing");
        var dispute = new Dispute(DisputeId.random(), id, caseId, words.strip(), clock.instant(), null, null, null);
        if (!disputes.add(dispute)) {
            throw MeetingRefused.at("", "disputed");
        }
        record.write(Act.of(caseId.value(), "attendance.disputed")
                .fact("meeting", id)
                .fact("dispute", dispute.id())
                .words("words", words.strip()));
        process.start(dispute, meeting, file);
        return dispute.id();
    }

    /**
     * Answers it.
     *
     * @param by the facilitator or a coordinator
     * @param right what the attendance should be, null when it stands
     */
    public void answer(DisputeId id, PersonId by, @Nullable Attended right, String answer) {
        Dispute dispute = get(id);
        Meeting meeting = meetings.led(dispute.meeting(), by);
        MeetingRefused.unlessWorded(answer, "answer", "answer-missing");
        if (!disputes.answer(id, right != null, answer.strip(), by, clock.instant())) {
            throw MeetingRefused.at("", "answered");
        }
        if (right != null) {
            corrections.change(meeting, by, right, answer.strip());
        }
        record.write(Act.of(dispute.caseId().value(), "dispute.answered")
                .fact("dispute", id)
                .fact("corrected", right != null)
                .words("answer", answer.strip()));
        process.answered(id);
    }

    /** @throws Forbidden when there is none */
    @Transactional(readOnly = true)
    public Dispute get(DisputeId id) {
        return disputes.find(id).orElseThrow(() -> new Forbidden("dispute " + id));
    }

    /** In the order they were raised. */
    @Transactional(readOnly = true)
    public List<Dispute> of(CaseId caseId) {
        return disputes.of(caseId);
    }
}
