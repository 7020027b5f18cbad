package org.credentialpath.meeting.process;

import java.time.Instant;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.credentialpath.meeting.MeetingId;
import org.credentialpath.meeting.MeetingReminders;
import org.credentialpath.meeting.Meetings;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** {@code serviceTask_planReminder}: finds the next reminder, if one is left. */
@Component
class PlanReminderDelegate implements JavaDelegate {

    private final Meetings meetings;
    private final MeetingReminders reminders;

    PlanReminderDelegate(@Lazy Meetings meetings, @Lazy MeetingReminders reminders) {
        this.meetings = meetings;
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution run) {
        MeetingId id = new MeetingId(CohortMeetingVariables.MEETING.in(run));
        Instant begins = meetings.get(id).begins();
        boolean same = begins.equals(CohortMeetingVariables.REMINDED_OF.orNull(run));
        Optional<Instant> next = reminders.next(id, same ? CohortMeetingVariables.REMINDER_AT.orNull(run) : null);
        CohortMeetingVariables.REMINDED_OF.set(run, begins);
        CohortMeetingVariables.REMINDER_LEFT.set(run, next.isPresent());
        next.ifPresent(at -> CohortMeetingVariables.REMINDER_AT.set(run, at));
    }
}
