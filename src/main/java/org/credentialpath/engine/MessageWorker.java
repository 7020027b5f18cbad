package org.credentialpath.engine;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Delivers what could not be delivered right after its commit. Rests, like the engine's own jobs, where jobs are off. */
@Component
@ConditionalOnProperty("camunda.bpm.job-execution.enabled")
class MessageWorker {

    private final Messages messages;

    MessageWorker(Messages messages) {
        this.messages = messages;
    }

    @Scheduled(fixedDelay = 1000)
    void deliver() {
        messages.deliverDue();
    }
}
