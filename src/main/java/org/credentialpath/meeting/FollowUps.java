package org.credentialpath.meeting;

import java.time.LocalDate;
import org.credentialpath.cases.CaseRights;
import org.credentialpath.cases.Cases;
import org.credentialpath.cases.GoingOn;
import org.credentialpath.people.Forbidden;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do about an absence: contact, a make-up plan, or a coordinator's decision (rule 12). */
@Service
@Transactional
public class FollowUps {

    /** How a coordinator decides after several absences. */
    public enum Continuation {
        CONTINUE,
        TRANSFER,
        WITHDRAW
    }

    private final Meetings meetings;
    private final AbsenceTable absences;
    private final CaseRights rights;
    private final Cases cases;
    private final GoingOn goingOn;
    private final AbsenceFollowUpProcess process;
    private final EvidenceRecord record;
    private final HouseClock clock;

    FollowUps(
            Meetings meetings,
            AbsenceTable absences,
            CaseRights rights,
            Cases cases,
            GoingOn goingOn,
            AbsenceFollowUpProcess process,
            EvidenceRecord record,
            HouseClock clock) {
        this.meetings = meetings;
        this.absences = absences;
        this.rights = rights;
        this.cases = cases;
        this.goingOn = goingOn;
        this.process = process;
        this.record = record;
        this.clock = clock;
    }

    /**
     * The facilitator got in touch, or tried to.
     *
     * @throws MeetingRefused when nothing is to be done any more
     */
    public void contacted(AbsenceId id, PersonId by, boolean reached, String note) {
        Absence absence = led(id, by);
        close(absence, Absence.State.CONTACTED, note, null);
        record.write(act(absence, "absence.contacted").fact("reached", reached).words("note", note));
        process.contacted(id);
    }

    /** What is caught up and by when; it earns no hours unless it is a live session. */
    public void planAgreed(AbsenceId id, PersonId by, String plan, LocalDate due) {
        Absence absence = led(id, by);
        if (due.isBefore(clock.today())) {
            throw MeetingRefused.at("due", "in-the-past");
        }
        close(absence, Absence.State.PLAN_AGREED, plan, due);
        record.write(act(absence, "absence.plan-agreed").fact("due", due).words("plan", plan));
        process.planAgreed(id);
    }

    /**
     * A coordinator decides, after talking with the participant.
     *
     * @param talkedOn the day of the talk
     */
    public void decide(AbsenceId id, PersonId by, Continuation outcome, LocalDate talkedOn, String reason) {
        Absence absence = get(id);
        rights.requireStaff(absence.caseId(), by);
        if (talkedOn.isAfter(clock.today())) {
            throw MeetingRefused.at("talkedOn", "in-the-future");
        }
        close(absence, Absence.State.valueOf(outcome.name()), reason, null);
        record.write(act(absence, "absence.decided")
                .fact("outcome", outcome)
                .fact("talkedOn", talkedOn)
                .words("reason", reason));
        process.decided(id);
        switch (outcome) {
            case CONTINUE -> {}
            case TRANSFER -> goingOn.wantTransfer(absence.caseId());
            case WITHDRAW -> cases.withdraw(absence.caseId(), by, reason);
        }
    }

    private Absence led(AbsenceId id, PersonId by) {
        Absence absence = get(id);
        meetings.led(absence.meeting(), by);
        return absence;
    }

    private Absence get(AbsenceId id) {
        return absences.find(id).orElseThrow(() -> new Forbidden("absence " + id));
    }

    private void close(Absence absence, Absence.State state, String note, @Nullable LocalDate due) {
        if (!absences.close(absence.id(), state, note, due, clock.instant())) {
            throw MeetingRefused.at("", "absence-settled");
        }
    }

    private static Act act(Absence absence, String kind) {
        return Act.of(absence.caseId().value(), kind)
                .fact("absence", absence.id())
                .fact("meeting", absence.meeting());
    }
}
