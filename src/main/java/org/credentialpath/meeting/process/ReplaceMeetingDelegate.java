package org.credentialpath.meeting.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.credentialpath.meeting.MeetingId;
import org.credentialpath.meeting.Replacements;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** {@code serviceTask_replaceMeeting}: plans a meeting in place of the one that does not take place. */
@Component
class ReplaceMeetingDelegate implements JavaDelegate {

    private final Replacements replacements;

    ReplaceMeetingDelegate(@Lazy Replacements replacements) {
        this.replacements = replacements;
    }

    @Override
    public void execute(DelegateExecution run) {
        replacements.replace(new MeetingId(CohortMeetingVariables.MEETING.in(run)));
    }
}
