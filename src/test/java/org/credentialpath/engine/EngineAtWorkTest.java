package org.credentialpath.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.credentialpath.CredentialPathApplication;
import org.credentialpath.database.TestDatabase;
import org.credentialpath.shared.HouseClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

/** The engine's own workers do by themselves what other tests do by hand. */
@SpringBootTest(properties = "camunda.bpm.job-execution.enabled=true")
@DirtiesContext
class EngineAtWorkTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    ContractModels models;

    @Autowired
    Runs runs;

    @Autowired
    EngineSteps steps;

    @Autowired
    FailedSteps failedSteps;

    @Autowired
    HouseClock clock;

    @Autowired
    HealthEndpoint health;

    @AfterEach
    void tidy() {
        NoteDelegate.FAILING_STEPS.clear();
    }

    @Test
    void runsAsynchronousStepsAndTimersWhenTheirTimeComes() {
        UUID answerKey = UUID.randomUUID();
        UUID key = models.start(answerKey);

        runs.complete(key, "userTask_wait", Values.none());
        waitUntil(() -> steps.waitsAt(key).contains("timerEvent_pause"), "the asynchronous step is done");

        clock.moveTo(clock.instant().plus(Duration.ofDays(1)));
        waitUntil(() -> steps.waitsAt(key).contains("callActivity_answers"), "the timer has fired");

        runs.send("answered", answerKey, Values.none());
        waitUntil(() -> steps.waitsAt(key).isEmpty(), "the answers have arrived");
        steps.assertEndedAt(key, "endEvent_done");
    }

    @Test
    void retriesAFailedStepWhenItsWaitIsOver() {
        UUID key = models.start();
        NoteDelegate.FAILING_STEPS.add("serviceTask_leave@" + key);
        runs.complete(key, "userTask_wait", Values.none());
        waitUntil(() -> steps.failures(key) == 1, "the first try has failed");
        assertThat(failedSteps.list()).isEmpty();

        NoteDelegate.FAILING_STEPS.clear();
        clock.moveTo(clock.instant().plus(Duration.ofMinutes(2)));

        waitUntil(() -> steps.waitsAt(key).contains("timerEvent_pause"), "the second try has succeeded");
    }

    @Test
    void isHealthy() {
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        assertThat(java.util.Objects.requireNonNull(health.healthForPath("db")).getStatus())
                .isEqualTo(Status.UP);
        assertThat(java.util.Objects.requireNonNull(health.healthForPath("engine"))
                        .getStatus())
                .isEqualTo(Status.UP);
    }

    @Test
    void stopsInOrderWithinFiveSeconds() {
        String database = TestDatabase.create();
        var house = new SpringApplicationBuilder(CredentialPathApplication.class)
                .run(
                        "--server.port=0",
                        "--camunda.bpm.job-execution.enabled=true",
                        "--spring.datasource.url=" + database,
                        "--spring.datasource.username=credentialpath_app",
                        "--spring.flyway.url=" + database,
                        "--spring.flyway.user=credentialpath_owner");
        Instant before = Instant.now();

        house.close();

        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(5));
    }

    private static void waitUntil(BooleanSupplier reached, String what) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!reached.getAsBoolean()) {
            assertThat(Instant.now()).as(what).isBefore(end);
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
