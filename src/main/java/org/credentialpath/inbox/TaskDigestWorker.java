package org.credentialpath.inbox;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks after the daily mails by itself. Rests, like the engine's own jobs, where jobs are off. */
@Component
@ConditionalOnProperty("camunda.bpm.job-execution.enabled")
class TaskDigestWorker {

    private final TaskDigest digest;

    TaskDigestWorker(TaskDigest digest) {
        this.digest = digest;
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT15M")
    void sweep() {
        digest.sweep();
    }
}
