package org.credentialpath.engine;

import java.util.Set;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a list of open tasks is asked for; null or empty means any. With both an assignee and groups a task is found
 * when it is the assignee's or open to one of the groups.
 *
 * @param assignee tasks claimed by or given to this person
 * @param groups tasks open to one of these groups
 * @param unassignedOnly of the tasks open to the groups only those nobody has claimed
 * @param overdueOnly only tasks whose due date has passed
 * @param step one kind of task, by element id
 * @param text part of the subject's name or the task's title
 * @param laterToo also tasks put off to a day that has not come
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
        boolean laterToo,
        @Nullable String after,
        int size) {

    private static final int USUAL_SIZE = 50;

    /** Every task that is not put off, 50 to a page. */
    public static TaskFilter any() {
        return new TaskFilter(null, Set.of(), false, false, null, null, null, null, null, false, null, USUAL_SIZE);
    }

    /** The tasks of the person, and those open to the groups that nobody has claimed. */
    public static TaskFilter mineOrFree(PersonId person, Set<String> groups) {
        return new TaskFilter(person, groups, true, false, null, null, null, null, null, false, null, USUAL_SIZE);
    }
}
