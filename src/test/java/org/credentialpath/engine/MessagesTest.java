package org.credentialpath.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A message goes out with the fact it tells of, once, to everybody who waits. */
@SpringBootTest
class MessagesTest {

    private enum Answer {
        YES
    }

    @Autowired
    ContractModels models;

    @Autowired
    Runs runs;

    @Autowired
    Messages messages;

    @Autowired
    EngineSteps steps;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    HistoryService history;

    @Autowired
    JdbcClient jdbc;

    @Test
    void isDeliveredWhenTheTransactionIsThrough() {
        UUID key = models.start();

        transaction.executeWithoutResult(status -> {
            runs.send("withdrawn", key, Values.none());
            steps.assertWaitsAt(key, "userTask_wait");
        });

        steps.assertEndedAt(key, "endEvent_withdrawn");
        assertThat(queued(key)).isEmpty();
    }

    @Test
    void goesBackWithTheTransaction() {
        UUID key = models.start();

        transaction.executeWithoutResult(status -> {
            runs.send("withdrawn", key, Values.none());
            status.setRollbackOnly();
        });
        messages.deliverDue();

        steps.assertWaitsAt(key, "userTask_wait");
    }

    @Test
    void reachesEveryRunThatWaits() {
        UUID answerKey = UUID.randomUUID();
        UUID key = waitingForAnswers(answerKey);

        runs.send("answered", answerKey, Values.of(Variable.outcome("answer", Answer.class), Answer.YES));

        steps.assertEndedAt(key, "endEvent_done");
    }

    @Test
    void carriesEveryKindOfValue() {
        UUID answerKey = UUID.randomUUID();
        UUID id = UUID.randomUUID();
        Instant moment = Instant.parse("2026-03-01T12:00:00Z");
        waitingForAnswers(answerKey);

        runs.send(
                "answered",
                answerKey,
                Values.of(Variable.id("id"), id)
                        .and(Variable.ids("ids"), List.of(id))
                        .and(Variable.flag("flag"), true)
                        .and(Variable.count("count"), 3)
                        .and(Variable.moment("moment"), moment));

        Map<String, Object> values = history
                .createHistoricVariableInstanceQuery()
                .processInstanceIdIn(history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(answerKey.toString())
                        .list()
                        .get(0)
                        .getId())
                .list()
                .stream()
                .collect(java.util.stream.Collectors.toMap(
                        HistoricVariableInstance::getName, HistoricVariableInstance::getValue));
        assertThat(values)
                .containsEntry("id", id.toString())
                .containsEntry("ids", List.of(id.toString()))
                .containsEntry("flag", true)
                .containsEntry("count", 3)
                .containsEntry("moment", java.util.Date.from(moment));
    }

    @Test
    void waitsWhileTheRunIsOnItsWay() {
        UUID answerKey = UUID.randomUUID();
        UUID key = models.start(answerKey);
        runs.complete(key, "userTask_wait", Values.none());

        runs.send("nobodyYet", key, Values.none());
        assertThat(queued(key)).containsExactly("queued");

        steps.runJobs(key);
        jdbc.sql("UPDATE engine_message SET due = sent WHERE key = ?")
                .param(key)
                .update();
        messages.deliverDue();
        assertThat(queued(key)).containsExactly("dropped");
    }

    @Test
    void isDroppedWithANoteWhenNobodyWaits() {
        UUID nobody = UUID.randomUUID();

        runs.send("withdrawn", nobody, Values.none());

        assertThat(queued(nobody)).containsExactly("dropped");
        assertThat(jdbc.sql("SELECT note FROM engine_message WHERE key = ?")
                        .param(nobody)
                        .query(String.class)
                        .single())
                .isEqualTo("No run waited for it");
    }

    private UUID waitingForAnswers(UUID answerKey) {
        UUID key = models.start(answerKey);
        runs.complete(key, "userTask_wait", Values.none());
        steps.runJobs(key);
        steps.fireTimer(key, "timerEvent_pause");
        return key;
    }

    private List<String> queued(UUID key) {
        return jdbc.sql("SELECT state FROM engine_message WHERE key = ?")
                .param(key)
                .query(String.class)
                .list();
    }
}
