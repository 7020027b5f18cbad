package org.credentialpath.engine;

import java.time.Instant;
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
 * @param groups tasks open to one of these groups, or standing in {@link #waiting} queues
 * @param unassignedOnly of the tasks open to the groups only those nobody has claimed
 * @param overdueOnly only tasks whose due date has passed
 * @param untouchedSince only tasks nobody has done anything with since then
 * @param about the facts of the task and its case
 * @param text beginnings of words of the subject's name and the task's title, all of them
 * @param laterToo also tasks put off to a day that has not come, in whose cases no task was done since
 * @param after the cursor of the page before, null for the first; one of another order begins anew
 * @param size rows of the page, 1 to 200
 */
public record TaskFilter(
        @Nullable PersonId assignee,
        Set<String> groups,
        boolean unassignedOnly,
        boolean overdueOnly,
        @Nullable Instant untouchedSince,
        About about,
        @Nullable String text,
        boolean laterToo,
        TaskSort sort,
        @Nullable String after,
        int size) {

    private static final int USUAL_SIZE = 50;
    private static final String WAITING = "waiting";

    /**
     * Facts a task is chosen by; null means any.
     *
     * @param person whom the task is about
     * @param step one kind of task, by element id
     */
    public record About(
            @Nullable String program,
            @Nullable CohortId cohort,
            @Nullable CaseId caseId,
            @Nullable PersonId person,
            @Nullable String step) {

        public static final About ANYTHING = new About(null, null, null, null, null);

        public static About cohort(CohortId cohort) {
            return new About(null, cohort, null, null, null);
        }

        public static About step(String step) {
            return new About(null, null, null, null, step);
        }
    }

    /** Every task that is not put off, 50 to a page, what is due first. */
    public static TaskFilter any() {
        return new TaskFilter(
                null, Set.of(), false, false, null, About.ANYTHING, null, false, TaskSort.DUE, null, USUAL_SIZE);
    }

    /** The tasks of the person, and those open to the groups that nobody has claimed. */
    public static TaskFilter mineOrFree(PersonId person, Set<String> groups) {
        return any().of(person).openTo(groups).unassigned();
    }

    /** The queue of everything that waits for the participant it is about. */
    public static String waiting() {
        return WAITING;
    }

    /** The queue of what waits for the participants of one cohort, by its id. */
    public static String waiting(String cohort) {
        return WAITING + "@" + cohort;
    }

    public TaskFilter of(@Nullable PersonId person) {
        return new TaskFilter(
                person, groups, unassignedOnly, overdueOnly, untouchedSince, about, text, laterToo, sort, after, size);
    }

    public TaskFilter openTo(Set<String> queues) {
        return new TaskFilter(
                assignee,
                queues,
                unassignedOnly,
                overdueOnly,
                untouchedSince,
                about,
                text,
                laterToo,
                sort,
                after,
                size);
    }

    public TaskFilter unassigned() {
        return new TaskFilter(
                assignee, groups, true, overdueOnly, untouchedSince, about, text, laterToo, sort, after, size);
    }

    public TaskFilter overdue() {
        return new TaskFilter(
                assignee, groups, unassignedOnly, true, untouchedSince, about, text, laterToo, sort, after, size);
    }

    public TaskFilter untouchedSince(Instant moment) {
        return new TaskFilter(
                assignee, groups, unassignedOnly, overdueOnly, moment, about, text, laterToo, sort, after, size);
    }

    public TaskFilter about(About facts) {
        return new TaskFilter(
                assignee,
                groups,
                unassignedOnly,
                overdueOnly,
                untouchedSince,
                facts,
                text,
                laterToo,
                sort,
                after,
                size);
    }

    public TaskFilter saying(@Nullable String words) {
        return new TaskFilter(
                assignee,
                groups,
                unassignedOnly,
                overdueOnly,
                untouchedSince,
                about,
                words,
                laterToo,
                sort,
                after,
                size);
    }

    /** Those put off, too. */
    public TaskFilter later() {
        return new TaskFilter(
                assignee, groups, unassignedOnly, overdueOnly, untouchedSince, about, text, true, sort, after, size);
    }

    /** @param cursor null for the first page */
    public TaskFilter page(TaskSort order, @Nullable String cursor, int rows) {
        return new TaskFilter(
                assignee,
                groups,
                unassignedOnly,
                overdueOnly,
                untouchedSince,
                about,
                text,
                laterToo,
                order,
                cursor,
                rows);
    }
}
