package org.credentialpath.bench;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.engine.TaskFilter;
import org.credentialpath.engine.TaskFilter.About;
import org.credentialpath.engine.TaskPage;
import org.credentialpath.engine.TaskSort;
import org.credentialpath.people.People;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;

/** What people ask of a list of tasks, as our filter says it and as the engine's query does. */
final class TaskQuestions {

    private static final int SIZE = 50;
    private static final String KIND = "userTask_bench7";
    private static final String NAME_OF_COHORT = "(SELECT name FROM cohort WHERE id = made_up.cohort)";
    private static final int CAP = 1000;
    private static final TaskFilter ANY = TaskFilter.any();
    private static final TaskFilter ROLE = ANY.openTo(Set.of("coordinator")).unassigned();

    private final OpenTasks tasks;
    private final TaskService engine;
    private final People people;
    private final SearchPage search;
    private final ManyTasks made;
    private final int some;
    private final String program;
    private final String cohort;
    private final String person;
    private final Instant now;

    TaskQuestions(
            OpenTasks tasks,
            TaskService engine,
            People people,
            SearchPage search,
            ManyTasks made,
            int all,
            Instant now) {
        this.search = search;
        this.tasks = tasks;
        this.engine = engine;
        this.people = people;
        this.made = made;
        this.some = all / 2;
        this.program = made.of("program", some);
        this.cohort = made.of("cohort", some);
        this.person = made.of("person", some);
        this.now = now;
    }

    List<TaskQuestion> all() {
        return List.of(
                first("A role's queue, first page", ROLE, query -> query.taskCandidateGroup("coordinator")),
                middle(),
                count("A role's queue, counted to 1000", ROLE, query -> query.taskCandidateGroup("coordinator")),
                first("What is overdue in it", ROLE.overdue(), query -> query.taskCandidateGroup("coordinator")
                        .dueBefore(Date.from(now))),
                own(),
                cohorts(),
                newest(),
                facts("Facts: program and cohort", about(true, true, false, false), query -> cohort(program(query))),
                facts("Facts: program", about(true, false, false, false), this::program),
                facts("Facts: one person", about(false, false, true, false), this::person),
                inQueue("Facts: program, in a role's queue", program),
                inQueue("Facts: a program without tasks, in a role's queue", "nobody-takes-this"),
                first(
                        "Facts: program and kind, in a role's queue",
                        ROLE.about(about(true, false, false, true)),
                        query -> kind(program(query.taskCandidateGroup("coordinator")))),
                count(
                        "Facts: program and kind, in a role's queue, counted to 1000",
                        ROLE.about(about(true, false, false, true)),
                        query -> kind(program(query.taskCandidateGroup("coordinator")))),
                onlyOurs("A role's queue, longest untouched first", ROLE.page(TaskSort.UNTOUCHED, null, SIZE)),
                onlyOurs("A role's queue, most urgent first", ROLE.page(TaskSort.PRIORITY, null, SIZE)),
                onlyOurs("A role's queue, due first, then by name", ROLE.page(TaskSort.DUE_NAME, null, SIZE)),
                onlyOurs(
                        "A role's queue with what was put off, put off first",
                        ROLE.later().page(TaskSort.FOLLOW_UP, null, SIZE)),
                onlyOurs("Everybody's, by name", ANY.page(TaskSort.NAME, null, SIZE)),
                onlyOurs("Waiting for participants", ANY.openTo(Set.of(TaskFilter.waiting()))),
                onlyOurs("Text: a whole name", ANY.saying(made.of("subject", some))),
                onlyOurs("Text: a first name, in a role's queue", ROLE.saying("rene")),
                onlyOurs("Text: a word of many titles", ANY.saying("portfolio")),
                onlyOurs("Text: the beginnings of two words", ANY.saying("re bel")),
                onlyOurs("Text: nothing fits", ANY.saying("xylophone rene")),
                people("People: a whole name", made.of("subject", some)),
                people("People: the beginnings of two words", "re bel"),
                people("People: a first name of many", "rene"),
                page("Search page: the cases of a whole name", made.of("subject", some)),
                page("Search page: the cases of a first name of many", "rene"),
                page("Search page: the number of a case", made.of("(SELECT min(id::text) FROM case_file)", some)),
                page("Search page: the name of a cohort", made.of(NAME_OF_COHORT, some)),
                page("Search page: a word of every cohort's name", "cohort"));
    }

    private TaskQuestion first(String words, TaskFilter filter, UnaryOperator<TaskQuery> query) {
        return new TaskQuestion(words, () -> ours(filter), () -> engines(byDue(query.apply(open())), 0), true);
    }

    private TaskQuestion facts(String words, About about, UnaryOperator<TaskQuery> query) {
        return first(words, ANY.about(about), query);
    }

    private TaskQuestion inQueue(String words, String wanted) {
        return first(words, ROLE.about(new About(wanted, null, null, null, null)), query -> query.taskCandidateGroup(
                        "coordinator")
                .processVariableValueEquals("program", wanted));
    }

    private TaskQuestion count(String words, TaskFilter filter, UnaryOperator<TaskQuery> query) {
        return new TaskQuestion(
                words,
                () -> List.of(String.valueOf(tasks.count(filter, CAP))),
                () -> List.of(String.valueOf(query.apply(open()).count())),
                false);
    }

    private TaskQuestion onlyOurs(String words, TaskFilter filter) {
        return new TaskQuestion(words, () -> ours(filter), null, false);
    }

    private TaskQuestion people(String words, String typed) {
        return new TaskQuestion(
                words,
                () -> people.search(typed, 20).stream()
                        .map(each -> each.id().toString())
                        .toList(),
                null,
                false);
    }

    private TaskQuestion page(String words, String typed) {
        return new TaskQuestion(words, () -> search.find(typed), null, false);
    }

    // The cursor of the middle is walked to; the engine counts its way there.
    private TaskQuestion middle() {
        int pages = made.count("queue = 'coordinator' AND assignee IS NULL AND follow_up IS NULL") / 2 / 200;
        String cursor = null;
        for (int i = 0; i < pages; i++) {
            TaskPage page = tasks.find(ROLE.page(TaskSort.DUE, cursor, 200));
            cursor = page.next();
        }
        TaskFilter there = ROLE.page(TaskSort.DUE, cursor, SIZE);
        return new TaskQuestion(
                "A role's queue, page in the middle",
                () -> ours(there),
                () -> engines(byDue(open().taskCandidateGroup("coordinator")), pages * 200),
                true);
    }

    private TaskQuestion own() {
        UUID somebody = UUID.fromString(made.of(
                "(SELECT assignee FROM made_up WHERE queue = 'review-team'" + " AND assignee IS NOT NULL LIMIT 1)",
                some));
        return first(
                "Somebody's own tasks",
                ANY.of(new PersonId(somebody)),
                query -> query.taskAssignee(somebody.toString()));
    }

    private TaskQuestion cohorts() {
        List<String> groups = List.of(group(some), group(some / 2), group(some / 3));
        return first(
                "A facilitator's queues, three cohorts",
                ANY.openTo(Set.copyOf(groups)).unassigned(),
                query -> query.taskCandidateGroupIn(groups));
    }

    private TaskQuestion newest() {
        Supplier<List<String>> engines = () ->
                engines(open().orderByTaskCreateTime().desc().orderByTaskId().desc(), 0);
        return new TaskQuestion(
                "Everybody's, newest first", () -> ours(ANY.page(TaskSort.NEWEST, null, SIZE)), engines, true);
    }

    private String group(int task) {
        return "facilitator@" + made.of("cohort", task);
    }

    private About about(boolean byProgram, boolean byCohort, boolean byPerson, boolean byKind) {
        return new About(
                byProgram ? program : null,
                byCohort ? CohortId.of(cohort) : null,
                null,
                byPerson ? PersonId.of(person) : null,
                byKind ? KIND : null);
    }

    private TaskQuery program(TaskQuery query) {
        return query.processVariableValueEquals("program", program);
    }

    private TaskQuery cohort(TaskQuery query) {
        return query.processVariableValueEquals("cohortId", cohort);
    }

    private TaskQuery person(TaskQuery query) {
        return query.processVariableValueEquals("participantId", person);
    }

    private static TaskQuery kind(TaskQuery query) {
        return query.taskDefinitionKey(KIND);
    }

    private List<String> ours(TaskFilter filter) {
        return tasks.find(filter).tasks().stream()
                .map(task -> task.ref().value())
                .toList();
    }

    private TaskQuery open() {
        return engine.createTaskQuery().active().followUpBeforeOrNotExistent(Date.from(now));
    }

    private static TaskQuery byDue(TaskQuery query) {
        return query.orderByDueDate()
                .asc()
                .orderByTaskPriority()
                .desc()
                .orderByTaskCreateTime()
                .asc()
                .orderByTaskId()
                .asc();
    }

    // One more than a page, as ours: whether there is a next one has to be known.
    private static List<String> engines(TaskQuery query, int from) {
        return query.listPage(from, SIZE + 1).stream()
                .limit(SIZE)
                .map(Task::getId)
                .toList();
    }
}
