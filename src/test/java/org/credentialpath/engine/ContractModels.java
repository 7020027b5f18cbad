package org.credentialpath.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.credentialpath.shared.HouseClock;
import org.springframework.stereotype.Component;

/** The models of the contract tests, deployed when first asked for. */
@Component
class ContractModels {

    static final Variable<Instant> PAUSE_UNTIL = Variable.moment("pauseUntil");
    static final Variable<UUID> ANSWER_KEY = Variable.id("answerKey");
    static final Variable<UUID> CASE = Variable.id("caseId");

    private final RepositoryService repository;
    private final Runs runs;
    private final HouseClock clock;
    private boolean deployed;

    ContractModels(RepositoryService repository, Runs runs, HouseClock clock) {
        this.repository = repository;
        this.runs = runs;
        this.clock = clock;
    }

    synchronized void deploy() {
        if (!deployed) {
            repository
                    .createDeployment()
                    .addClasspathResource("engine/contract.bpmn")
                    .addClasspathResource("engine/contract-answer.bpmn")
                    .deploy();
            deployed = true;
        }
    }

    /** A run that waits at its user task; its pause lasts a day. */
    UUID start() {
        return start(UUID.randomUUID());
    }

    UUID start(UUID answerKey) {
        deploy();
        UUID key = UUID.randomUUID();
        runs.start(
                "contract",
                key,
                Values.of(PAUSE_UNTIL, clock.instant().plus(Duration.ofDays(1)))
                        .and(ANSWER_KEY, answerKey)
                        .and(CASE, key));
        return key;
    }
}
