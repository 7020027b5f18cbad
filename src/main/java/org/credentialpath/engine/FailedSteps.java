package org.credentialpath.engine;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Steps the house tried to do by itself until its retries were used up: staff see them and may try again. */
public interface FailedSteps {

    /**
     * One step that stands still.
     *
     * @param key the run's business key, null when it has none
     * @param element the element's id in the model; for a message that could not be delivered, the message's name
     * @param title what the model calls the step
     * @param message what went wrong, in one sentence without technical detail where that is known
     * @param since house time
     */
    record FailedStep(
            String id, @Nullable UUID key, String model, String element, String title, String message, Instant since) {}

    /** The newest 200, newest first. */
    List<FailedStep> list();

    /**
     * Has the step tried once more, now.
     *
     * @throws StepNotOpen when it does not stand still any more
     */
    void retry(String id);
}
