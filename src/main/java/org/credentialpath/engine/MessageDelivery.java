package org.credentialpath.engine;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.springframework.stereotype.Component;

/** Hands a message to every execution with its business key that waits for it. */
@Component
class MessageDelivery {

    /** What became of a message. */
    enum Outcome {
        RECEIVED,
        NOBODY_WAITS,
        BUSY
    }

    private static final int MOST_RUNS = 1000;

    private final RuntimeService runs;
    private final ManagementService jobs;
    private final ActingUser acting;

    MessageDelivery(RuntimeService runs, ManagementService jobs, ActingUser acting) {
        this.runs = runs;
        this.jobs = jobs;
        this.acting = acting;
    }

    Outcome deliver(QueuedMessage message) {
        Set<String> served = new HashSet<>();
        // Asked anew each time: what one receiver does may end the wait of another.
        for (Optional<String> next = waiting(message, served); next.isPresent(); next = waiting(message, served)) {
            String execution = next.get();
            served.add(execution);
            acting.as(message.author(), () -> {
                runs.messageEventReceived(message.message(), execution, message.values());
                return true;
            });
        }
        if (!served.isEmpty()) {
            return Outcome.RECEIVED;
        }
        return isOnItsWay(message.key()) ? Outcome.BUSY : Outcome.NOBODY_WAITS;
    }

    private Optional<String> waiting(QueuedMessage message, Set<String> served) {
        return runs
                .createExecutionQuery()
                .processInstanceBusinessKey(message.key().toString())
                .messageEventSubscriptionName(message.message())
                .listPage(0, MOST_RUNS)
                .stream()
                .map(Execution::getId)
                .filter(id -> !served.contains(id))
                .findFirst();
    }

    // A run between two steps may be about to wait for the message.
    private boolean isOnItsWay(UUID key) {
        return runs
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(key.toString())
                .listPage(0, MOST_RUNS)
                .stream()
                .anyMatch(run -> jobs.createJobQuery()
                                .processInstanceId(run.getId())
                                .messages()
                                .withRetriesLeft()
                                .count()
                        > 0);
    }
}
