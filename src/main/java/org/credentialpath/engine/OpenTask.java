package org.credentialpath.engine;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One row of the open-task read model.
 *
 * @param step the element's id in the model
 * @param key the run's business key
 * @param form what opens the task, as the model says: {@code form:<slot>} or {@code page:<name>}
 * @param subject the person or team the task is about, as the list shows it
 * @param person the person the task is about; null where it is about nobody in particular
 * @param groups role names, or a role scoped to a cohort, case or assignment: {@code facilitator@<cohort id>}
 * @param touched when somebody last did something with it, at first when it was created
 */
public record OpenTask(
        TaskRef ref,
        String title,
        String model,
        String step,
        UUID key,
        String form,
        @Nullable CaseId caseId,
        @Nullable String subject,
        @Nullable PersonId person,
        @Nullable String program,
        @Nullable CohortId cohort,
        Set<String> groups,
        @Nullable PersonId assignee,
        Instant created,
        Instant touched,
        @Nullable Instant due,
        @Nullable Instant followUp,
        int priority) {

    /** Of a task whose model says nothing about it. */
    public static final int USUAL_PRIORITY = 50;

    /** Whether it goes before what is usual. */
    public boolean isUrgent() {
        return priority > USUAL_PRIORITY;
    }

    /** Whether it is given to the person it is about, so that everybody else waits. */
    public boolean waitsForItsPerson() {
        return person != null && person.equals(assignee);
    }
}
