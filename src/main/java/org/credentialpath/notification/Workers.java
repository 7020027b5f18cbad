package org.credentialpath.notification;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends mail and watches over tasks by itself. Rests, like the engine's own jobs, where jobs are off. */
@Component
@ConditionalOnProperty("camunda.bpm.job-execution.enabled")
class Workers {

    private final Outbox outbox;
    private final TaskWatch watch;

    Workers(Outbox outbox, TaskWatch watch) {
        this.outbox = outbox;
        this.watch = watch;
    }

    @Scheduled(fixedDelay = 2_000)
    void sendMail() {
        outbox.deliverDue();
    }

    @Scheduled(initialDelay = 30_000, fixedDelay = 300_000)
    void watchTasks() {
        watch.sweep();
    }
}
