package org.credentialpath.meeting.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.credentialpath.meeting.GrowthHours;
import org.credentialpath.meeting.MeetingId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** {@code serviceTask_creditHours}: enters the growth hours of a held meeting. */
@Component
class CreditHoursDelegate implements JavaDelegate {

    private final GrowthHours hours;

    CreditHoursDelegate(@Lazy GrowthHours hours) {
        this.hours = hours;
    }

    @Override
    public void execute(DelegateExecution run) {
        hours.credit(new MeetingId(CohortMeetingVariables.MEETING.in(run)));
    }
}
