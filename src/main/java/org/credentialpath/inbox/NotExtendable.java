package org.credentialpath.inbox;

import org.credentialpath.engine.TaskRef;

/** More time for this task is given where its days stand, not in the list of tasks. */
public class NotExtendable extends RuntimeException {

    NotExtendable(TaskRef task) {
        super("The days of task " + task + " stand on its case");
    }
}
