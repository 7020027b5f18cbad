package org.credentialpath.team.process;

import java.time.Instant;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.credentialpath.team.TeamReminders;
import org.springframework.stereotype.Component;

/** {@code serviceTask_planTeamReminder}: finds the next reminder, if one is left. */
@Component
class PlanTeamReminderDelegate implements JavaDelegate {

    private final TeamReminders reminders;

    PlanTeamReminderDelegate(TeamReminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution run) {
        Optional<Instant> next = reminders.next(TeamVariables.MEETING.in(run), TeamVariables.REMINDER_AT.orNull(run));
        TeamVariables.REMINDER_LEFT.set(run, next.isPresent());
        next.ifPresent(at -> TeamVariables.REMINDER_AT.set(run, at));
    }
}
