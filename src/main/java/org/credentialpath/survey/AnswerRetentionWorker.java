package org.credentialpath.survey;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every hour whether answers have to be deleted. Rests, like the engine's own jobs, where jobs are off. */
@Component
@ConditionalOnProperty("camunda.bpm.job-execution.enabled")
class AnswerRetentionWorker {

    private final AnswerRetention retention;

    AnswerRetentionWorker(AnswerRetention retention) {
        this.retention = retention;
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT1H")
    void sweep() {
        retention.sweep();
    }
}
