package org.credentialpath.engine;

import java.util.List;
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

    // Who waits only because of this message, as a run that comes round to the same wait again, does not get it twice.
    Outcome deliver(QueuedMessage message) {
        List<String> receivers = waiting(message);
        for (String execution : receivers) {
            if (waiting(message).contains(execution)) {
                acting.as(message.author(), () -> {
                    runs.messageEventReceived(message.message(), execution, message.values());
                    return true;
                });
            }
        }
        if (!receivers.isEmpty()) {
            return Outcome.RECEIVED;
        }
        return isOnItsWay(message.key()) ? Outcome.BUSY : Outcome.NOBODY_WAITS;
    }

    // Asked anew for each: what one receiver does may end the wait of another.
    private List<String> waiting(QueuedMessage message) {
        return runs
                .createExecutionQuery()
                .processInstanceBusinessKey(message.key().toString())
                .messageEventSubscriptionName(message.message())
                .listPage(0, MOST_RUNS)
                .stream()
                .map(Execution::getId)
                .toList();
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
