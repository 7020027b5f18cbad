package org.credentialpath.engine;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** After an upgrade, fills what rows of before it do not say. Rests, like the engine's own jobs, where jobs are off. */
@Component
@ConditionalOnProperty("camunda.bpm.job-execution.enabled")
class OpenTaskFill {

    private final OpenTaskRebuild rebuild;
    private final TransactionTemplate transaction;

    OpenTaskFill(OpenTaskRebuild rebuild, TransactionTemplate transaction) {
        this.rebuild = rebuild;
        this.transaction = transaction;
    }

    @Scheduled(initialDelayString = "PT15S", fixedDelayString = "PT1H")
    void fill() {
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(transaction.execute(status -> rebuild.fillSome()));
        }
    }
}
