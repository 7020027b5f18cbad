package org.credentialpath.meeting;

import java.util.Set;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.TaskGroups;
import org.credentialpath.people.Role;
import org.springframework.stereotype.Component;

/** What is about attendance is done by who leads the cohort or by a coordinator, as {@link Meetings#leads} says. */
@Component
class MeetingTaskGroups implements TaskGroups {

    private static final Set<String> STEPS = Set.of(
            "userTask_recordAttendance",
            "userTask_answerDispute",
            "userTask_contactParticipant",
            "userTask_agreeMakeUpPlan");

    @Override
    public Set<String> able(OpenTask task) {
        return STEPS.contains(task.step()) && task.cohort() != null
                ? Set.of(Role.FACILITATOR.group() + "@" + task.cohort(), Role.COORDINATOR.group())
                : Set.of();
    }
}
