package org.credentialpath.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
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
        openTasks.followUp(second, later.plus(Duration.ofDays(1)));
        assertThat(found(TaskFilter.any())).isEmpty();
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

    @Test
    void pagesInEachOrder() {
        for (int i = 0; i < 4; i++) {
            runs.start(
                    "two-tasks",
                    UUID.randomUUID(),
                    Values.of(COHORT, cohort.value()).and(PARTICIPANT, participant.value()));
        }
        for (TaskSort sort : TaskSort.values()) {
            List<String> seen = new ArrayList<>();
            String after = null;
            do {
                TaskPage page = openTasks.find(
                        TaskFilter.any().openTo(Set.of("facilitator@" + cohort)).page(sort, after, 2));
                page.tasks().forEach(task -> seen.add(task.ref().value()));
                after = page.next();
            } while (after != null);
            assertThat(seen).as(sort.word()).hasSize(5).doesNotHaveDuplicates();
        }
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
