package org.credentialpath.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
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

/** After everything that can happen to a task, the list says what the engine says. */
@SpringBootTest
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

    private final List<String> deployments = new ArrayList<>();

    @BeforeEach
    void start() {
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
        assertThat(jdbc.sql("SELECT count(*) FROM open_task")
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
            TaskPage page = openTasks.find(
                    new TaskFilter(null, Set.of(), false, false, null, cohort, null, null, "do the", false, after, 5));
            page.tasks().forEach(task -> seen.add(task.ref().value()));
            after = page.next();
        } while (after != null);

        assertThat(seen).hasSize(12).doesNotHaveDuplicates();
        assertThat(seen.get(0)).isEqualTo(task("userTask_second").ref().value());
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
