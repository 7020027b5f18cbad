package org.credentialpath.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.support.TransactionTemplate;

/** After everything that can happen to a task, the list says what the engine says. */
@SpringBootTest
// Counts all open tasks, so it needs a database that no other test has written to.
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS)
class OpenTaskReadModelTest {

    private static final Variable<UUID> CASE = Variable.id("caseId");
    private static final Variable<UUID> COHORT = Variable.id("cohortId");
    private static final Variable<UUID> PARTICIPANT = Variable.id("participantId");
    private static final Variable<String> PROGRAM = Variable.code("program");

    private final UUID key = UUID.randomUUID();
    private final CaseId caseId = new CaseId(key);
    private final CohortId cohort = CohortId.random();
    private final PersonId participant = PersonId.random();
    private final PersonId facilitator = PersonId.random();

    @Autowired
    Runs runs;

    @Autowired
    OpenTasks openTasks;

    @Autowired
    HouseClock clock;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService engineRuns;

    @Autowired
    TaskService engineTasks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    OpenTaskRebuild rebuild;

    @Autowired
    TransactionTemplate transaction;

    private OpenTaskFill fill;

    private final List<String> deployments = new ArrayList<>();

    @BeforeEach
    void start() {
        fill = new OpenTaskFill(rebuild, transaction);
        deploy();
        runs.start(
                "two-tasks",
                key,
                Values.of(CASE, key)
                        .and(COHORT, cohort.value())
                        .and(PARTICIPANT, participant.value())
                        .and(PROGRAM, "mrtq-infant-toddler"));
    }

    @AfterEach
    void equalsTheEngine() {
        assertThat(openTasks.rebuild()).as("rows that differ from the engine").isZero();
        engineRuns
                .createProcessInstanceQuery()
                .processDefinitionKey("two-tasks")
                .list()
                .forEach(run -> engineRuns.deleteProcessInstance(run.getId(), "test over"));
        deployments.forEach(id -> repository.deleteDeployment(id, true));
        assertThat(jdbc.sql("SELECT count(*) FROM open_task WHERE model = 'two-tasks'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void listsATaskAsSoonAsItIsCreated() {
        OpenTask first = task("userTask_first");

        assertThat(first.title()).isEqualTo("Do the first");
        assertThat(first.model()).isEqualTo("two-tasks");
        assertThat(first.key()).isEqualTo(key);
        assertThat(first.form()).isEqualTo("form:first");
        assertThat(first.caseId()).isEqualTo(caseId);
        assertThat(first.program()).isEqualTo("mrtq-infant-toddler");
        assertThat(first.cohort()).isEqualTo(cohort);
        assertThat(first.groups()).containsExactlyInAnyOrder("coordinator", "facilitator@" + cohort);
        assertThat(first.assignee()).isNull();
        assertThat(task("userTask_second").assignee()).isEqualTo(participant);
    }

    @Test
    void startsOnce() {
        runs.start("two-tasks", key, Values.none());

        assertThat(openTasks.ofCase(caseId)).hasSize(2);
    }

    @Test
    void claimsOnceAndReleases() {
        TaskRef first = task("userTask_first").ref();

        openTasks.claim(first, facilitator);

        assertThat(task("userTask_first").assignee()).isEqualTo(facilitator);
        assertThatThrownBy(() -> openTasks.claim(first, participant)).isInstanceOf(TaskTaken.class);
        openTasks.release(first);
        assertThat(task("userTask_first").assignee()).isNull();
    }

    @Test
    void followsAssignmentDueDateAndFollowUp() {
        TaskRef first = task("userTask_first").ref();
        Instant due = clock.instant().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.MILLIS);

        openTasks.assign(first, facilitator);
        openTasks.due(first, due);
        openTasks.followUp(first, due);

        OpenTask changed = task("userTask_first");
        assertThat(changed.assignee()).isEqualTo(facilitator);
        assertThat(changed.due()).isEqualTo(due);
        assertThat(changed.followUp()).isEqualTo(due);
    }

    @Test
    void knowsWhoHandedATaskOverUntilItIsFreeOrDone() {
        TaskRef first = task("userTask_first").ref();
        openTasks.assign(first, facilitator, participant);
        assertThat(openTasks.giver(first)).contains(participant);

        openTasks.release(first);

        assertThat(openTasks.giver(first)).isEmpty();
        openTasks.assign(first, facilitator, participant);
        runs.complete(key, "userTask_first", Values.none());
        assertThat(openTasks.get(first)).isEmpty();
        assertThat(openTasks.giver(first)).isEmpty();
    }

    @Test
    void followsCandidatesAddedAndRemoved() {
        String first = task("userTask_first").ref().value();

        engineTasks.addCandidateGroup(first, "observer");
        engineTasks.deleteCandidateGroup(first, "coordinator");

        assertThat(task("userTask_first").groups()).containsExactlyInAnyOrder("observer", "facilitator@" + cohort);
    }

    @Test
    void forgetsACompletedTask() {
        runs.complete(key, "userTask_first", Values.none());

        assertThat(openTasks.ofCase(caseId)).extracting(OpenTask::step).containsExactly("userTask_second");
        assertThatThrownBy(() -> runs.complete(key, "userTask_first", Values.none()))
                .isInstanceOf(StepNotOpen.class);
    }

    @Test
    void forgetsTheTasksOfAnEndedRun() {
        runs.send("withdrawn", key, Values.none());

        assertThat(openTasks.ofCase(caseId)).isEmpty();
    }

    @Test
    void forgetsTheTasksOfADeletedRun() {
        engineRuns.deleteProcessInstance(engineRun(), "cleaned up");

        assertThat(openTasks.ofCase(caseId)).isEmpty();
    }

    @Test
    void followsAMigratedRun() {
        deploy();
        List<String> versions = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("two-tasks")
                .orderByProcessDefinitionVersion()
                .desc()
                .list()
                .stream()
                .map(definition -> definition.getId())
                .toList();
        String first = task("userTask_first").ref().value();

        engineRuns
                .newMigration(engineRuns
                        .createMigrationPlan(versions.get(1), versions.get(0))
                        .mapEqualActivities()
                        .build())
                .processInstanceIds(engineRun())
                .execute();

        assertThat(openTasks.ofCase(caseId)).hasSize(2);
        assertThat(task("userTask_first").ref().value()).isEqualTo(first);
    }

    @Test
    void hidesTheTasksOfASuspendedRun() {
        engineRuns.suspendProcessInstanceById(engineRun());
        assertThat(openTasks.find(TaskFilter.any()).tasks()).isEmpty();

        engineRuns.activateProcessInstanceById(engineRun());
        assertThat(openTasks.find(TaskFilter.any()).tasks()).hasSize(2);
    }

    @Test
    void hidesATaskPutOffUntilItsDayComes() {
        TaskRef first = task("userTask_first").ref();

        openTasks.followUp(first, clock.instant().plus(Duration.ofDays(1)));

        assertThat(openTasks.find(TaskFilter.any()).tasks())
                .extracting(OpenTask::ref)
                .doesNotContain(first);
        assertThat(openTasks.count(TaskFilter.any(), 10)).isEqualTo(1);
    }

    @Test
    void whatWasPutOffComesBackWhenATaskOfItsCaseIsDone() {
        TaskRef second = task("userTask_second").ref();
        Instant later = clock.instant().plus(Duration.ofDays(9));
        openTasks.followUp(second, later);
        assertThat(found(TaskFilter.any().openTo(Set.of("waiting")))).isEmpty();

        runs.complete(key, "userTask_first", Values.none());

        assertThat(found(TaskFilter.any())).containsExactly("userTask_second");
        assertThat(found(TaskFilter.any().openTo(Set.of("waiting")))).containsExactly("userTask_second");
        assertThat(openTasks.woken(Set.of(second))).containsExactly(second);
        openTasks.followUp(second, later.plus(Duration.ofDays(1)));
        assertThat(found(TaskFilter.any())).isEmpty();
        assertThat(openTasks.woken(Set.of(second))).isEmpty();
    }

    @Test
    void whatWasPutOffComesBackWhenANewTaskOfItsCaseAppears() {
        openTasks.followUp(task("userTask_second").ref(), clock.instant().plus(Duration.ofDays(9)));
        startAbout(UUID.randomUUID());
        var about = TaskFilter.any().about(new TaskFilter.About(null, null, caseId, null, null));
        assertThat(found(about)).containsExactly("userTask_first");

        startAbout(key);

        assertThat(found(about))
                .containsExactlyInAnyOrder("userTask_first", "userTask_second", "userTask_first", "userTask_second");
    }

    private void startAbout(UUID about) {
        runs.start(
                "two-tasks",
                UUID.randomUUID(),
                Values.of(CASE, about).and(COHORT, cohort.value()).and(PARTICIPANT, participant.value()));
    }

    @Test
    void findsMineAndWhatIsFreeToTake() {
        Set<String> groups = Set.of("facilitator@" + cohort);

        assertThat(openTasks.find(TaskFilter.mineOrFree(participant, groups)).tasks())
                .hasSize(2);
        openTasks.claim(task("userTask_first").ref(), facilitator);
        assertThat(openTasks.find(TaskFilter.mineOrFree(participant, groups)).tasks())
                .extracting(OpenTask::step)
                .containsExactly("userTask_second");
        assertThat(openTasks.count(TaskFilter.mineOrFree(facilitator, Set.of()), 10))
                .isEqualTo(1);
    }

    @Test
    void pagesThroughEveryTaskOnce() {
        openTasks.due(task("userTask_second").ref(), clock.instant().plus(Duration.ofDays(1)));
        for (int i = 0; i < 5; i++) {
            runs.start(
                    "two-tasks",
                    UUID.randomUUID(),
                    Values.of(COHORT, cohort.value()).and(PARTICIPANT, participant.value()));
        }

        List<String> seen = new ArrayList<>();
        String after = null;
        do {
            TaskPage page = openTasks.find(TaskFilter.any()
                    .about(TaskFilter.About.cohort(cohort))
                    .saying("do the")
                    .page(TaskSort.DUE, after, 5));
            page.tasks().forEach(task -> seen.add(task.ref().value()));
            after = page.next();
        } while (after != null);

        assertThat(seen).hasSize(12).doesNotHaveDuplicates();
        assertThat(seen.get(0)).isEqualTo(task("userTask_second").ref().value());
    }

    @Test
    void standsInTheQueuesOfItsGroupsAndOfWhoeverWaits() {
        assertThat(queues())
                .containsExactlyInAnyOrder("coordinator", "facilitator@" + cohort, "waiting", "waiting@" + cohort);
        assertThat(found(TaskFilter.any().openTo(Set.of(TaskFilter.waiting(cohort.toString())))))
                .containsExactly("userTask_second");
        assertThat(found(TaskFilter.any().openTo(Set.of("coordinator", "facilitator@" + cohort))))
                .containsExactly("userTask_first");

        openTasks.claim(task("userTask_first").ref(), facilitator);

        assertThat(found(TaskFilter.any().openTo(Set.of("coordinator")))).containsExactly("userTask_first");
        assertThat(openTasks.count(TaskFilter.any().openTo(Set.of("coordinator")), 10))
                .isEqualTo(1);
        assertThat(found(TaskFilter.any().openTo(Set.of("coordinator")).unassigned()))
                .isEmpty();
    }

    @Test
    void leavesTheQueuesOnceTheRunIsSuspendedOrOver() {
        engineRuns.suspendProcessInstanceById(engineRun());
        assertThat(queues()).isEmpty();
        engineRuns.activateProcessInstanceById(engineRun());
        assertThat(queues()).hasSize(4);
        runs.send("withdrawn", key, Values.none());
        assertThat(queues()).isEmpty();
    }

    @Test
    void findsWhatNobodyHasTouched() {
        Instant later = clock.instant().plus(Duration.ofDays(1));
        assertThat(found(TaskFilter.any().untouchedSince(later))).hasSize(2);
        assertThat(found(TaskFilter.any().untouchedSince(clock.instant().minus(Duration.ofDays(30)))))
                .isEmpty();
        OpenTask before = task("userTask_first");

        openTasks.claim(before.ref(), facilitator);

        assertThat(before.touched()).isEqualTo(before.created());
        assertThat(task("userTask_first").touched()).isAfterOrEqualTo(before.touched());
    }

    @Test
    void findsByPersonKindAndTheBeginningsOfWords() {
        var about = new TaskFilter.About("mrtq-infant-toddler", cohort, caseId, participant, "userTask_first");
        assertThat(found(TaskFilter.any().about(about))).containsExactly("userTask_first");
        assertThat(found(TaskFilter.any()
                        .openTo(Set.of("coordinator"))
                        .about(about)
                        .saying("FÍRST  do!")))
                .containsExactly("userTask_first");
        assertThat(found(TaskFilter.any().saying("do thirst"))).isEmpty();
        assertThat(found(TaskFilter.any().saying("' & :* |"))).hasSize(2);
        var stranger = new TaskFilter.About(null, null, null, facilitator, null);
        assertThat(openTasks.count(TaskFilter.any().about(stranger), 10)).isZero();
    }

    // Nine tasks of three names, three days and two priorities, so that every key has equals.
    private void manyAlike() {
        Instant day = clock.instant().plus(Duration.ofDays(5)).truncatedTo(ChronoUnit.DAYS);
        for (int i = 0; i < 8; i++) {
            UUID other = UUID.randomUUID();
            runs.start("two-tasks", other, Values.of(COHORT, cohort.value()).and(PARTICIPANT, participant.value()));
        }
        List<TaskRef> refs = openTasks
                .find(TaskFilter.any().openTo(Set.of("facilitator@" + cohort)).page(TaskSort.NEWEST, null, 50))
                .tasks()
                .stream()
                .map(OpenTask::ref)
                .toList();
        for (int i = 0; i < refs.size(); i++) {
            openTasks.due(refs.get(i), i % 3 == 0 ? null : day.plus(Duration.ofDays(i % 3)));
            openTasks.priority(refs.get(i), i % 2 == 0 ? 80 : OpenTask.USUAL_PRIORITY);
            openTasks.followUp(refs.get(i), i % 4 == 0 ? day : null);
            jdbc.sql("UPDATE open_task SET subject = ? WHERE ref = ?")
                    .params("Ann " + i / 3, refs.get(i).value())
                    .update();
        }
    }

    @Test
    void pagesInEachOrderThroughEachTaskOnce() {
        manyAlike();
        for (TaskFilter asked : List.of(
                TaskFilter.any().openTo(Set.of("facilitator@" + cohort)).later(),
                TaskFilter.any().openTo(Set.of("coordinator")).later(),
                TaskFilter.any().about(TaskFilter.About.step("userTask_first")).later())) {
            for (TaskSort sort : TaskSort.values()) {
                List<OpenTask> whole =
                        openTasks.find(asked.page(sort, null, 50)).tasks();
                for (int size : new int[] {1, 2, 4}) {
                    assertThat(paged(asked, sort, size)).as(sort.word()).isEqualTo(refs(whole));
                }
                assertThat(whole).as(sort.word()).hasSize(9).isSortedAccordingTo(order(sort));
            }
        }
        jdbc.sql("UPDATE open_task SET subject = NULL").update();
    }

    private List<TaskRef> paged(TaskFilter asked, TaskSort sort, int size) {
        List<TaskRef> seen = new ArrayList<>();
        String after = null;
        do {
            TaskPage page = openTasks.find(asked.page(sort, after, size));
            seen.addAll(refs(page.tasks()));
            after = page.next();
        } while (after != null && seen.size() < 50);
        return seen;
    }

    private static List<TaskRef> refs(List<OpenTask> tasks) {
        return tasks.stream().map(OpenTask::ref).toList();
    }

    private static Comparator<OpenTask> order(TaskSort sort) {
        Comparator<OpenTask> due = Comparator.comparing(task -> Objects.requireNonNullElse(task.due(), Instant.MAX));
        Comparator<OpenTask> later =
                Comparator.comparing(task -> Objects.requireNonNullElse(task.followUp(), Instant.MAX));
        Comparator<OpenTask> urgent = Comparator.comparing(task -> -task.priority());
        Comparator<OpenTask> name = Comparator.comparing(task -> Objects.requireNonNull(task.subject()));
        Comparator<OpenTask> created = Comparator.comparing(OpenTask::created);
        return switch (sort) {
            case DUE -> due.thenComparing(urgent).thenComparing(created);
            case DUE_NAME -> due.thenComparing(name);
            case PRIORITY -> urgent.thenComparing(due).thenComparing(created);
            case FOLLOW_UP -> later.thenComparing(due).thenComparing(created);
            case NAME -> name.thenComparing(due);
            case NEWEST -> created.reversed();
            case UNTOUCHED -> Comparator.comparing(OpenTask::touched);
        };
    }

    @Test
    void anOrderIsReadFromItsWord() {
        for (TaskSort sort : TaskSort.values()) {
            assertThat(TaskSort.of(sort.word())).isEqualTo(sort);
            assertThat(TaskSort.of(sort.first() + "," + sort.then())).isEqualTo(sort);
        }
        assertThat(TaskSort.of("due,name")).isEqualTo(TaskSort.DUE_NAME);
        assertThat(TaskSort.of("priority,newest")).isEqualTo(TaskSort.PRIORITY);
        assertThat(TaskSort.of("newest,name")).isEqualTo(TaskSort.NEWEST);
        assertThat(TaskSort.of("nonsense,name")).isEqualTo(TaskSort.DUE);
        assertThat(TaskSort.of(null)).isEqualTo(TaskSort.DUE);
    }

    @Test
    void thePlaceInAnOrderByDueAndNameHoldsWhenItsRowGetsAnotherDueDate() {
        manyAlike();
        TaskFilter asked =
                TaskFilter.any().openTo(Set.of("facilitator@" + cohort)).later().page(TaskSort.DUE_NAME, null, 2);
        List<TaskRef> whole =
                refs(openTasks.find(asked.page(TaskSort.DUE_NAME, null, 50)).tasks());
        TaskPage first = openTasks.find(asked);
        for (TaskRef moved : refs(first.tasks())) {
            openTasks.due(moved, clock.instant().plus(Duration.ofDays(90)));
        }

        List<TaskRef> next = refs(
                openTasks.find(asked.page(TaskSort.DUE_NAME, first.next(), 2)).tasks());

        assertThat(next).isEqualTo(whole.subList(2, 4));
        jdbc.sql("UPDATE open_task SET subject = NULL").update();
    }

    @Test
    void countsSeveralFiltersAtOnceAsEachByItself() {
        manyAlike();
        openTasks.claim(task("userTask_first").ref(), facilitator);
        Set<String> groups = Set.of("facilitator@" + cohort, "coordinator");
        TaskFilter any = TaskFilter.any().about(TaskFilter.About.cohort(cohort)).saying("do");
        List<TaskFilter> filters = List.of(
                any,
                any.of(facilitator),
                any.openTo(groups),
                any.openTo(groups).unassigned(),
                any.of(facilitator).openTo(groups).unassigned().later(),
                any.of(participant).openTo(groups).unassigned().overdue(),
                any.openTo(Set.of(TaskFilter.waiting())),
                any.openTo(Set.of(TaskFilter.waiting(cohort.toString())))
                        .untouchedSince(clock.instant().plusSeconds(60)),
                any.openTo(Set.of("observer")),
                any.unassigned());

        List<TaskCount> counted = openTasks.count(filters, 100);

        assertThat(counted).extracting(TaskCount::more).containsOnly(false);
        assertThat(counted)
                .extracting(TaskCount::number)
                .isEqualTo(
                        filters.stream().map(each -> openTasks.count(each, 100)).toList());
        assertThat(counted.get(2).number())
                .isPositive()
                .isLessThan(counted.get(4).number());
        assertThat(counted.get(6).number()).isEqualTo(9);
        assertThat(openTasks.count(filters, 5)).extracting(TaskCount::more).containsOnly(true);
        jdbc.sql("UPDATE open_task SET subject = NULL").update();
    }

    @Test
    void whatIsMoreUrgentThanUsualSaysSoAndComesFirst() {
        TaskRef second = task("userTask_second").ref();
        assertThat(task("userTask_second").isUrgent()).isFalse();

        openTasks.priority(second, 80);

        assertThat(task("userTask_second").isUrgent()).isTrue();
        assertThat(refs(openTasks
                                .find(TaskFilter.any().page(TaskSort.PRIORITY, null, 10))
                                .tasks())
                        .get(0))
                .isEqualTo(second);
        assertThat(openTasks
                        .find(TaskFilter.any()
                                .openTo(Set.of(TaskFilter.waiting()))
                                .page(TaskSort.PRIORITY, null, 10))
                        .tasks())
                .extracting(OpenTask::ref)
                .containsExactly(second);
    }

    @Test
    void aCursorOfAnotherOrderOrOfNobodyBeginsAnew() {
        String cursor =
                openTasks.find(TaskFilter.any().page(TaskSort.DUE, null, 1)).next();
        assertThat(cursor).isNotNull();
        for (String wrong : new String[] {cursor, "nonsense", "%%%", ""}) {
            assertThat(openTasks
                            .find(TaskFilter.any().page(TaskSort.NAME, wrong, 10))
                            .tasks())
                    .hasSize(2);
        }
    }

    @Test
    void noNameStandsInACursorAndARowThatIsDoneDoesNotLoseThePlace() {
        for (int i = 0; i < 4; i++) {
            runs.start(
                    "two-tasks",
                    UUID.randomUUID(),
                    Values.of(COHORT, cohort.value()).and(PARTICIPANT, participant.value()));
        }
        TaskFilter byName =
                TaskFilter.any().openTo(Set.of("facilitator@" + cohort)).page(TaskSort.NAME, null, 3);
        TaskPage first = openTasks.find(byName);
        String cursor = Objects.requireNonNull(first.next());
        assertThat(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8))
                .doesNotContainIgnoringCase("do the");

        engineTasks.complete(first.tasks().get(2).ref().value());

        assertThat(openTasks.find(byName.page(TaskSort.NAME, cursor, 3)).tasks())
                .hasSize(2)
                .doesNotContainAnyElementsOf(first.tasks());
    }

    @Test
    void tellsOfEachNewDueDateOnce() {
        TaskRef ref = task("userTask_first").ref();
        newDues();
        Instant due = clock.instant().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.MILLIS);
        openTasks.due(ref, due);
        assertThat(newDues()).containsOnlyOnce(ref);

        openTasks.due(ref, due);
        openTasks.claim(ref, facilitator);
        assertThat(newDues()).doesNotContain(ref);

        openTasks.due(ref, due.plusSeconds(60));
        assertThat(newDues()).containsOnlyOnce(ref);
        openTasks.due(ref, null);
        assertThat(newDues()).doesNotContain(ref);
    }

    @Test
    void fillsWhatRowsOfBeforeAnUpgradeDoNotSay() {
        jdbc.sql("UPDATE open_task SET person_id = NULL, changed = NULL, stale = true WHERE case_id = ?")
                .param(caseId.value())
                .update();
        assertThat(queues()).doesNotContain("waiting");

        fill.fill();

        assertThat(queues()).contains("waiting");
        assertThat(jdbc.sql("SELECT CAST(count(*) AS int) FROM open_task WHERE stale")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void rebuildMendsWhatWasLostChangedOrLeftOver() {
        jdbc.sql("UPDATE open_task SET title = 'wrong' WHERE step = 'userTask_first'")
                .update();
        jdbc.sql("DELETE FROM open_task WHERE step = 'userTask_second'").update();
        jdbc.sql(
                        "INSERT INTO open_task SELECT 'gone', title, model, step, run, key, form, case_id, subject, program,"
                                + " cohort_id, groups, assignee, created, due, follow_up, priority, state FROM open_task WHERE key = ?")
                .param(key)
                .update();

        assertThat(openTasks.rebuild()).isEqualTo(3);
        assertThat(openTasks.ofCase(caseId)).hasSize(2);
    }

    private List<TaskRef> newDues() {
        List<TaskRef> all = new ArrayList<>();
        List<TaskRef> some = openTasks.takeNewDues(100);
        while (!some.isEmpty()) {
            all.addAll(some);
            some = openTasks.takeNewDues(100);
        }
        return all;
    }

    private List<String> found(TaskFilter filter) {
        return openTasks.find(filter).tasks().stream().map(OpenTask::step).toList();
    }

    private List<String> queues() {
        return jdbc.sql("SELECT queue FROM open_task_queue").query(String.class).list();
    }

    private OpenTask task(String step) {
        return openTasks.ofCase(caseId).stream()
                .filter(task -> task.step().equals(step))
                .findFirst()
                .orElseThrow();
    }

    private String engineRun() {
        return engineRuns
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(key.toString())
                .singleResult()
                .getId();
    }

    private void deploy() {
        deployments.add(repository
                .createDeployment()
                .addClasspathResource("engine/two-tasks.bpmn")
                .deploy()
                .getId());
    }
}
