package org.credentialpath.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** What this engine on this framework does not promise by itself, watched on a real database. */
@SpringBootTest
class EngineContractTest {

    @Autowired
    ContractModels models;

    @Autowired
    ContractFacts facts;

    @Autowired
    Runs runs;

    @Autowired
    OpenTasks openTasks;

    @Autowired
    FailedSteps failedSteps;

    @Autowired
    RunHistory runHistory;

    @Autowired
    EngineSteps steps;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    HistoryService history;

    @Autowired
    ManagementService jobs;

    @AfterEach
    void tidy() {
        NoteDelegate.FAILING_STEPS.clear();
        SecurityContextHolder.clearContext();
    }

    @Test
    void aFailingStepTakesTheDomainRowBackWithIt() {
        UUID key = models.start();
        NoteDelegate.FAILING_STEPS.add("serviceTask_note@" + key);

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    facts.note(key, "decided");
                    runs.complete(key, "userTask_wait", Values.none());
                }))
                .hasMessageContaining("does not answer");

        assertThat(facts.of(key)).isEmpty();
        steps.assertWaitsAt(key, "userTask_wait");
        assertThat(openTasks.ofCase(new CaseId(key))).hasSize(1);
    }

    @Test
    void aFailingDomainRowTakesTheStepBackWithIt() {
        UUID key = models.start();

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    runs.complete(key, "userTask_wait", Values.none());
                    throw new IllegalStateException("Refused by the domain");
                }))
                .hasMessageContaining("Refused");

        assertThat(facts.of(key)).isEmpty();
        steps.assertWaitsAt(key, "userTask_wait");
        assertThat(openTasks.ofCase(new CaseId(key))).hasSize(1);
    }

    @Test
    void stepAndDomainRowAreThereTogether() {
        UUID key = models.start();

        transaction.executeWithoutResult(status -> {
            facts.note(key, "decided");
            runs.complete(key, "userTask_wait", Values.none());
        });

        assertThat(facts.of(key)).containsExactly("decided", "serviceTask_note");
        steps.assertWaitsAt(key, "serviceTask_leave");
        assertThat(runs.isOpen(key, "userTask_wait")).isFalse();
    }

    @Test
    void oneOfManyClicksAtOnceCounts() throws Exception {
        UUID key = models.start();
        ExecutorService people = Executors.newFixedThreadPool(6);
        try {
            Callable<String> click = () -> {
                try {
                    runs.complete(key, "userTask_wait", Values.none());
                    return "done";
                } catch (StepNotOpen e) {
                    return "too late";
                }
            };
            List<Future<String>> clicks =
                    people.invokeAll(Stream.generate(() -> click).limit(12).toList());
            List<String> outcomes =
                    clicks.stream().map(EngineContractTest::outcome).toList();

            assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
            assertThat(outcomes).filteredOn("too late"::equals).hasSize(11);
        } finally {
            people.shutdownNow();
        }
    }

    private static String outcome(Future<String> click) {
        try {
            return click.get();
        } catch (Exception e) {
            return e.toString();
        }
    }

    @Test
    void theEnginesLogNamesThePersonWhoActed() {
        PersonId person = PersonId.random();
        UUID key = models.start();
        TaskRef task = openTasks.ofCase(new CaseId(key)).get(0).ref();
        signIn(person);

        openTasks.claim(task, person);
        runs.complete(key, "userTask_wait", Values.none());

        assertThat(history.createUserOperationLogQuery().taskId(task.value()).list())
                .extracting(UserOperationLogEntry::getOperationType)
                .contains(UserOperationLogEntry.OPERATION_TYPE_CLAIM, UserOperationLogEntry.OPERATION_TYPE_COMPLETE);
        assertThat(history.createUserOperationLogQuery().taskId(task.value()).list())
                .extracting(UserOperationLogEntry::getUserId)
                .containsOnly(person.toString());
    }

    @Test
    void anExhaustedStepIsShownAndCanBeTriedAgain() {
        UUID key = models.start();
        NoteDelegate.FAILING_STEPS.add("serviceTask_leave@" + key);
        runs.complete(key, "userTask_wait", Values.none());

        int tries = 0;
        while (failed(key).isEmpty()) {
            assertThatThrownBy(() -> steps.runJobs(key)).hasMessageContaining("does not answer");
            tries++;
        }

        assertThat(tries).isEqualTo(4);
        assertThat(failed(key)).singleElement().satisfies(step -> {
            assertThat(step.model()).isEqualTo("contract");
            assertThat(step.element()).isEqualTo("serviceTask_leave");
            assertThat(step.title()).isEqualTo("Leave the house");
            assertThat(step.message()).isEqualTo("The other side does not answer.");
        });
        NoteDelegate.FAILING_STEPS.clear();
        failedSteps.retry(failed(key).get(0).id());
        steps.runJobs(key);
        assertThat(failed(key)).isEmpty();
        steps.assertWaitsAt(key, "timerEvent_pause");
    }

    private List<FailedSteps.FailedStep> failed(UUID key) {
        return failedSteps.list().stream()
                .filter(step -> key.equals(step.key()))
                .toList();
    }

    @Test
    void tellsWhereARunIsAndWhichWayItCame() {
        UUID answerKey = UUID.randomUUID();
        UUID key = models.start(answerKey);
        runs.complete(key, "userTask_wait", Values.none());
        steps.runJobs(key);
        steps.fireTimer(key, "timerEvent_pause");

        List<RunHistory.Run> all = runHistory.of(new CaseId(key));

        assertThat(all)
                .extracting(RunHistory.Run::model)
                .containsExactly("contract", "contract-answer", "contract-answer");
        RunHistory.Run first = all.get(0);
        assertThat(first.release()).isEqualTo(1);
        assertThat(first.ended()).isNull();
        assertThat(first.active()).extracting(RunHistory.Here::element).containsExactly("callActivity_answers");
        assertThat(first.passed())
                .extracting(RunHistory.Passed::element)
                .containsExactly(
                        "startEvent_wanted",
                        "userTask_wait",
                        "serviceTask_note",
                        "serviceTask_leave",
                        "timerEvent_pause");
        RunHistory.Run called = all.get(1);
        assertThat(called.key()).isEqualTo(answerKey);
        assertThat(called.calledAt()).isEqualTo("callActivity_answers");
        assertThat(called.caller()).isEqualTo(first.id());
        assertThat(runHistory.model(first.id()))
                .hasValueSatisfying(text -> assertThat(text).contains("userTask_wait"));
        assertThat(runHistory.of(answerKey)).hasSize(2);

        runs.send("answered", answerKey, Values.none());
        steps.assertEndedAt(key, "endEvent_done");
        assertThat(runHistory.of(key).get(0).ended()).isNotNull();
        assertThat(runHistory.of(key).get(0).active()).isEmpty();
    }

    private static void signIn(PersonId person) {
        var token = new TestingAuthenticationToken(person.toString(), null, "ROLE_USER");
        SecurityContextHolder.getContext().setAuthentication(token);
    }
}
