package org.credentialpath.meeting.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.credentialpath.meeting.InPersonApproval;
import org.credentialpath.meeting.MeetingId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** {@code serviceTask_substituteMeeting}: virtual meetings take the place of the one in person. */
@Component
class SubstituteMeetingDelegate implements JavaDelegate {

    private final InPersonApproval approval;

    SubstituteMeetingDelegate(@Lazy InPersonApproval approval) {
        this.approval = approval;
    }

    @Override
    public void execute(DelegateExecution run) {
        approval.substitute(new MeetingId(CohortMeetingVariables.MEETING.in(run)));
    }
}
