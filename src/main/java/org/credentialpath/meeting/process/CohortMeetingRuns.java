package org.credentialpath.meeting.process;

import org.credentialpath.engine.Runs;
import org.credentialpath.engine.Values;
import org.credentialpath.meeting.CohortMeetingProcess;
import org.credentialpath.meeting.MeetingId;
import org.springframework.stereotype.Component;

/** Steers the runs of {@code cohort-meeting}. */
@Component
class CohortMeetingRuns implements CohortMeetingProcess {

    private static final String APPROVE = "userTask_approveInPerson";
    private static final String RECORD = "userTask_recordAttendance";

    private final Runs runs;

    CohortMeetingRuns(Runs runs) {
        this.runs = runs;
    }

    @Override
    public void decided(MeetingId meeting, Approval approval) {
        runs.complete(meeting.value(), APPROVE, Values.of(CohortMeetingVariables.APPROVAL, approval));
    }

    @Override
    public void moved(MeetingId meeting) {
        runs.send("meetingMoved", meeting.value(), Values.none());
    }

    @Override
    public void canceled(MeetingId meeting) {
        runs.send("meetingCanceled", meeting.value(), Values.none());
    }

    @Override
    public void recorded(MeetingId meeting, Outcome outcome) {
        runs.complete(meeting.value(), RECORD, Values.of(CohortMeetingVariables.ATTENDANCE, outcome));
    }

    @Override
    public boolean waitsForApproval(MeetingId meeting) {
        return runs.isOpen(meeting.value(), APPROVE);
    }

    @Override
    public boolean waitsForAttendance(MeetingId meeting) {
        return runs.isOpen(meeting.value(), RECORD);
    }
}
