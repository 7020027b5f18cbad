package org.credentialpath.engine;

import java.util.UUID;

/**
 * Starts and steers runs of models. Every call acts as the current author, in the caller's transaction. A run is known
 * by its model's id and its business key, the id of the aggregate it is about.
 */
public interface Runs {

    /** Starts the latest release of the model; a second start with the same key changes nothing. */
    void start(String model, UUID key, Values values);

    /**
     * Completes the one open task that stands at this element in a run with this key.
     *
     * @param step the element's id, e.g. {@code userTask_decideEligibility}
     * @throws StepNotOpen when no such task is open, because it was done already or the run went another way
     */
    void complete(UUID key, String step, Values values);

    /** As {@link #complete(UUID, String, Values)} where the step is repeated: the one whose local variable has the value. */
    <T> void complete(UUID key, String step, Variable<T> which, T value, Values values);

    boolean isOpen(UUID key, String step);

    /** Gives the open runs with this key other values. */
    void put(UUID key, Values values);

    /**
     * Queues a message for the run with this key, in the caller's transaction; it is delivered right after the commit,
     * retried while the run is busy, and dropped when no run waits for it any more.
     */
    void send(String message, UUID key, Values values);
}
