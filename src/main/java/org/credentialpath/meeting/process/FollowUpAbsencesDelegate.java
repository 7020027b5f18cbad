package org.credentialpath.meeting.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.credentialpath.meeting.Absences;
import org.credentialpath.meeting.MeetingId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** {@code serviceTask_followUpAbsences}: one run of its own for each absence that was not excused. */
@Component
class FollowUpAbsencesDelegate implements JavaDelegate {

    private final Absences absences;

    FollowUpAbsencesDelegate(@Lazy Absences absences) {
        this.absences = absences;
    }

    @Override
    public void execute(DelegateExecution run) {
        absences.followUp(new MeetingId(CohortMeetingVariables.MEETING.in(run)));
    }
}
