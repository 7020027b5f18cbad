package org.credentialpath.meeting.process;

import org.credentialpath.cases.Case;
import org.credentialpath.engine.Runs;
import org.credentialpath.engine.Values;
import org.credentialpath.meeting.Absence;
import org.credentialpath.meeting.AbsenceFollowUpProcess;
import org.credentialpath.meeting.AbsenceId;
import org.credentialpath.meeting.Meeting;
import org.credentialpath.program.CohortPlan;
import org.springframework.stereotype.Component;

/** Starts and steers the runs of {@code absence-follow-up}. */
@Component
class AbsenceFollowUpRuns implements AbsenceFollowUpProcess {

    private final Runs runs;

    AbsenceFollowUpRuns(Runs runs) {
        this.runs = runs;
    }

    @Override
    public void start(Absence absence, Meeting meeting, Case file, CohortPlan.Absence rule) {
        Values values = Values.of(
                        AbsenceFollowUpVariables.PROGRAM, meeting.packet().program())
                .and(AbsenceFollowUpVariables.PACKET, meeting.packet().version())
                .and(AbsenceFollowUpVariables.COHORT, meeting.cohort().value())
                .and(AbsenceFollowUpVariables.CASE, file.id().value())
                .and(AbsenceFollowUpVariables.PARTICIPANT, file.participant().value())
                .and(AbsenceFollowUpVariables.UNEXCUSED, absence.unexcused())
                .and(AbsenceFollowUpVariables.IN_A_ROW, absence.inARow())
                .and(AbsenceFollowUpVariables.PLAN_FROM, rule.plan())
                .and(AbsenceFollowUpVariables.DECIDE_FROM, rule.decide())
                .and(AbsenceFollowUpVariables.IN_A_ROW_LIMIT, rule.decideInARow());
        runs.start("absence-follow-up", absence.id().value(), values);
    }

    @Override
    public void contacted(AbsenceId absence) {
        complete(absence, "userTask_contactParticipant");
    }

    @Override
    public void planAgreed(AbsenceId absence) {
        complete(absence, "userTask_agreeMakeUpPlan");
    }

    @Override
    public void decided(AbsenceId absence) {
        complete(absence, "userTask_decideContinuation");
    }

    @Override
    public void settled(AbsenceId absence) {
        runs.send("absenceSettled", absence.value(), Values.none());
    }

    private void complete(AbsenceId absence, String step) {
        runs.complete(absence.value(), step, Values.none());
    }
}
