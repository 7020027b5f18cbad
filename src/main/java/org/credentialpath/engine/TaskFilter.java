package org.credentialpath.engine;

import java.util.Set;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a list of open tasks is asked for; null or empty means any.
 *
 * @param assignee tasks claimed by or given to this person
 * @param groups tasks open to one of these groups
 * @param unassignedOnly only tasks nobody has claimed
 * @param overdueOnly only tasks whose due date has passed
 * @param step one kind of task, by element id
 * @param text part of the subject's name or the task's title
 * @param after the cursor of the page before, null for the first
 * @param size rows of the page, 1 to 200
 */
public record TaskFilter(
        @Nullable PersonId assignee,
        Set<String> groups,
        boolean unassignedOnly,
        boolean overdueOnly,
        @Nullable String program,
        @Nullable CohortId cohort,
        @Nullable CaseId caseId,
        @Nullable String step,
        @Nullable String text,
        @Nullable String after,
        int size) {}
