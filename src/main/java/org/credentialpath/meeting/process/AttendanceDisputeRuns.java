package org.credentialpath.meeting.process;

import org.credentialpath.cases.Case;
import org.credentialpath.engine.Runs;
import org.credentialpath.engine.Values;
import org.credentialpath.meeting.AttendanceDisputeProcess;
import org.credentialpath.meeting.Dispute;
import org.credentialpath.meeting.DisputeId;
import org.credentialpath.meeting.Meeting;
import org.springframework.stereotype.Component;

/** Starts and steers the runs of {@code attendance-dispute}. */
@Component
class AttendanceDisputeRuns implements AttendanceDisputeProcess {

    private final Runs runs;

    AttendanceDisputeRuns(Runs runs) {
        this.runs = runs;
    }

    @Override
    public void start(Dispute dispute, Meeting meeting, Case file) {
        Values values = Values.of(
                        AttendanceDisputeVariables.PROGRAM, meeting.packet().program())
                .and(AttendanceDisputeVariables.PACKET, meeting.packet().version())
                .and(AttendanceDisputeVariables.COHORT, meeting.cohort().value())
                .and(AttendanceDisputeVariables.CASE, file.id().value())
                .and(AttendanceDisputeVariables.PARTICIPANT, file.participant().value());
        runs.start("attendance-dispute", dispute.id().value(), values);
    }

    @Override
    public void answered(DisputeId dispute) {
        runs.complete(dispute.value(), "userTask_answerDispute", Values.none());
    }
}
