package org.credentialpath.inbox;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.engine.TaskCount;
import org.credentialpath.engine.TaskFilter;
import org.credentialpath.engine.TaskKind;
import org.credentialpath.engine.TaskPage;
import org.credentialpath.engine.TaskSort;
import org.credentialpath.people.Role;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tasklist: views of the open tasks with their counts, and what they are narrowed to. */
@Service
public class TaskList {

    /** The views. WAITING is for those who lead somebody's way, ALL for coordinators. */
    public enum View {
        /** What the person has. */
        MINE,
        /** What is open to their groups, whoever has it. */
        GROUPS,
        /** Of that, what nobody has. */
        FREE,
        /** What they have or could take, and is late. */
        OVERDUE,
        /** What nobody has touched for {@link TaskList#IDLE_DAYS} days: of theirs and their groups', for coordinators of all. */
        IDLE,
        /** What participants have to do: of one's cohorts, for coordinators of all. */
        WAITING,
        /** What they have or could take, with what was put off. */
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

        /** The order a list is in when nobody asks for another. */
        public TaskSort usualSort() {
            return this == IDLE ? TaskSort.UNTOUCHED : TaskSort.DUE;
        }
    }

    /**
     * One list of tasks.
     *
     * @param about whom the tasks are about only coordinators ask
     * @param text beginnings of words, null for any
     * @param after the cursor of the page before, null for the first page
     */
    public record Asked(
            View view,
            TaskFilter.About about,
            @Nullable String text,
            TaskSort sort,
            @Nullable String after) {

        /** The first page of a view. */
        public static Asked first(View view) {
            return new Asked(view, TaskFilter.About.ANYTHING, null, view.usualSort(), null);
        }

        /** Whether it is a part of its view only. */
        public boolean isNarrowed() {
            return text != null || !about.equals(TaskFilter.About.ANYTHING);
        }
    }

    /** After so many days without anything done a task counts as idle. */
    public static final int IDLE_DAYS = 30;

    /** Where counting ends. */
    public static final int CAP = 1000;

    // Of what a list is narrowed to, so many rows are looked at for the counts: they lie far apart, each is a read.
    private static final int MOST = 500;
    private static final int SIZE = 50;
    // A list of nobody's groups is empty; a filter without groups would be of everybody's.
    private static final Set<String> NO_GROUPS = Set.of("");
    private static final String LEADS = Role.FACILITATOR.group() + "@";

    private final OpenTasks tasks;
    private final TaskRights rights;
    private final HouseClock clock;

    TaskList(OpenTasks tasks, TaskRights rights, HouseClock clock) {
        this.tasks = tasks;
        this.rights = rights;
        this.clock = clock;
    }

    /**
     * A page of one list, and the views beside it.
     *
     * @param views those the person has
     * @param counts how many tasks each holds, narrowed as the list is; counted up to a limit. Where words are searched
     *     for, only the view that is shown
     */
    public record Shown(TaskPage page, List<View> views, Map<View, TaskCount> counts) {}

    /** The page asked for with the counts beside it; a view that is not the person's to see is that of their own tasks. */
    @Transactional(readOnly = true)
    public Shown show(PersonId person, Asked wanted) {
        Reach reach = reach(person);
        Asked asked = allowed(reach, wanted);
        TaskPage page = page(reach, asked);
        return new Shown(page, views(reach), asked.isNarrowed() ? counts(reach, asked, page) : counts(reach));
    }

    /** As {@link #show}, without the counts. */
    public TaskPage page(PersonId person, Asked wanted) {
        Reach reach = reach(person);
        return page(reach, allowed(reach, wanted));
    }

    private TaskPage page(Reach reach, Asked asked) {
        return tasks.find(narrowed(reach, view(reach, asked), asked).page(asked.sort(), asked.after(), SIZE));
    }

    private static View view(Reach reach, Asked asked) {
        return views(reach).contains(asked.view()) ? asked.view() : View.MINE;
    }

    private TaskFilter narrowed(Reach reach, View view, Asked asked) {
        return filter(reach, view).about(asked.about()).saying(asked.text());
    }

    private Map<View, TaskCount> counts(Reach reach) {
        List<View> views = views(reach);
        return byView(
                views,
                tasks.countEach(views.stream().map(view -> filter(reach, view)).toList(), CAP));
    }

    // What is rare in a view would be looked for through all of it: the other way round it is a few rows. Words may
    // fit so many that to find them takes longer than all else; of them the first page tells what it knows.
    private Map<View, TaskCount> counts(Reach reach, Asked asked, TaskPage page) {
        if (asked.text() != null) {
            var here = new TaskCount(page.tasks().size(), page.next() != null);
            return asked.after() == null ? Map.of(view(reach, asked), here) : Map.of();
        }
        List<View> views = views(reach);
        return byView(
                views,
                tasks.count(
                        views.stream().map(view -> narrowed(reach, view, asked)).toList(), MOST));
    }

    private static Map<View, TaskCount> byView(List<View> views, List<TaskCount> numbers) {
        Map<View, TaskCount> counts = new EnumMap<>(View.class);
        for (int at = 0; at < numbers.size(); at++) {
            counts.put(views.get(at), numbers.get(at));
        }
        return counts;
    }

    /** The kinds of tasks that are open in the house now. */
    public List<TaskKind> kinds() {
        return tasks.kinds();
    }

    private record Reach(PersonId person, Set<String> groups, Set<String> waiting, boolean staff) {}

    private Reach reach(PersonId person) {
        Set<String> groups = rights.groupsOf(person);
        boolean staff = rights.isStaff(person);
        Set<String> waiting = staff
                ? Set.of(TaskFilter.waiting())
                : groups.stream()
                        .filter(group -> group.startsWith(LEADS))
                        .map(group -> TaskFilter.waiting(group.substring(LEADS.length())))
                        .collect(Collectors.toUnmodifiableSet());
        return new Reach(person, groups.isEmpty() ? NO_GROUPS : groups, waiting, staff);
    }

    private static List<View> views(Reach reach) {
        return Stream.of(View.values())
                .filter(view -> view != View.ALL || reach.staff())
                .filter(view -> view != View.WAITING || !reach.waiting().isEmpty())
                .toList();
    }

    private TaskFilter filter(Reach reach, View view) {
        TaskFilter any = TaskFilter.any();
        TaskFilter mineOrFree = TaskFilter.mineOrFree(reach.person(), reach.groups());
        return switch (view) {
            case MINE -> any.of(reach.person());
            case GROUPS -> any.openTo(reach.groups());
            case FREE -> any.openTo(reach.groups()).unassigned();
            case OVERDUE -> mineOrFree.overdue();
            case IDLE ->
                (reach.staff() ? any : any.of(reach.person()).openTo(reach.groups()))
                        .untouchedSince(clock.instant().minus(Duration.ofDays(IDLE_DAYS)));
            case WAITING -> any.openTo(reach.waiting());
            case LATER -> mineOrFree.later();
            case ALL -> any.later();
        };
    }

    private static Asked allowed(Reach reach, Asked asked) {
        if (reach.staff()) {
            return asked;
        }
        TaskFilter.About about = asked.about();
        return new Asked(
                asked.view(),
                new TaskFilter.About(about.program(), about.cohort(), about.caseId(), null, about.step()),
                asked.text(),
                asked.sort(),
                asked.after());
    }
}
