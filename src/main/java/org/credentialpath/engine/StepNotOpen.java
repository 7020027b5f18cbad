package org.credentialpath.engine;

import java.util.UUID;

/** The step is not waiting any more: somebody has done it, or the run went another way. Pages answer 409. */
public class StepNotOpen extends RuntimeException {

    private StepNotOpen(String message) {
        super(message);
    }

    public static StepNotOpen at(UUID key, String step) {
        return new StepNotOpen("Step " + step + " is not open for " + key);
    }

    public static StepNotOpen task(TaskRef ref) {
        return new StepNotOpen("Task " + ref + " is not open");
    }
}
