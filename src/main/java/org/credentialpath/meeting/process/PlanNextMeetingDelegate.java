package org.credentialpath.meeting.process;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.credentialpath.meeting.Meeting;
import org.credentialpath.meeting.NextMeeting;
import org.credentialpath.shared.CohortId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** {@code serviceTask_planNextMeeting} of {@code cohort}: looks for the next meeting. */
@Component
class PlanNextMeetingDelegate implements JavaDelegate {

    private final NextMeeting meetings;

    PlanNextMeetingDelegate(@Lazy NextMeeting meetings) {
        this.meetings = meetings;
    }

    @Override
    public void execute(DelegateExecution run) {
        Optional<Meeting> next = meetings.find(new CohortId(CohortMeetingVariables.COHORT.in(run)));
        CohortMeetingVariables.MORE_MEETINGS.set(run, next.isPresent());
        next.ifPresent(meeting -> {
            CohortMeetingVariables.MEETING.set(run, meeting.id().value());
            CohortMeetingVariables.IN_PERSON.set(run, meeting.inPerson());
        });
    }
}
