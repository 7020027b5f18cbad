package org.credentialpath.engine;

import java.time.Instant;
import java.util.Optional;

/** The engine's work that waits for its time: timers, jobs and messages. Lets the time machine step through it. */
public interface DueWork {

    /** The first moment after now and until then at which something becomes due; empty when there is none. */
    Optional<Instant> nextDue(Instant until);

    /**
     * Does what is due by house time, oldest first, and what follows from it at once. What fails is put off as its
     * retries say.
     */
    void runDue();

    /** Does the work while the engine runs no job by itself. */
    void whilePaused(Runnable work);
}
