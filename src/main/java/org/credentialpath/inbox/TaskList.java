package org.credentialpath.inbox;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.engine.TaskFilter;
import org.credentialpath.engine.TaskPage;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The tasklist: views of the open tasks with their counts, and filters that stand in the address. */
@Service
public class TaskList {

    /** The views. ALL is for coordinators. */
    public enum View {
        MINE,
        FREE,
        OVERDUE,
        LATER,
        ALL;

        /** As in the address, e.g. {@code free}; what is no view is MINE. */
        public static View of(@Nullable String word) {
            for (View view : values()) {
                if (view.word().equals(word)) {
                    return view;
                }
            }
            return MINE;
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What the list is narrowed to; null means any. */
    public record Narrowing(
            @Nullable String program,
            @Nullable CohortId cohort,
            @Nullable String step,
            @Nullable String text) {}

    private static final int SIZE = 50;
    private static final int CAP = 1000;
    private static final Narrowing ANY = new Narrowing(null, null, null, null);

    private final OpenTasks tasks;
    private final Desk desk;

    TaskList(OpenTasks tasks, Desk desk) {
        this.tasks = tasks;
        this.desk = desk;
    }

    public TaskPage page(PersonId person, View view, Narrowing narrowing, @Nullable String after) {
        return tasks.find(filter(person, view, narrowing, after));
    }

    /** How many tasks each view holds, counted to 1000 at most; ALL only for coordinators. */
    public Map<View, Integer> counts(PersonId person) {
        Map<View, Integer> counts = new LinkedHashMap<>();
        for (View view : View.values()) {
            if (view != View.ALL || desk.isStaff(person)) {
                counts.put(view, tasks.count(filter(person, view, ANY, null), CAP));
            }
        }
        return counts;
    }

    private TaskFilter filter(PersonId person, View view, Narrowing by, @Nullable String after) {
        boolean all = view == View.ALL && desk.isStaff(person);
        boolean free = view == View.FREE;
        Set<String> groups = all || view == View.MINE ? Set.of() : desk.groupsOf(person);
        return new TaskFilter(
                all || free ? null : person,
                groups,
                free || view == View.LATER || view == View.OVERDUE,
                view == View.OVERDUE,
                by.program(),
                by.cohort(),
                null,
                by.step(),
                by.text(),
                view == View.LATER || all,
                after,
                SIZE);
    }
}
