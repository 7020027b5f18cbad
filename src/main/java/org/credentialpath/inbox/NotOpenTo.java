package org.credentialpath.inbox;

import java.util.Set;
import org.credentialpath.engine.TaskRef;

/** A task is open to one group at least, and to none that could not do it. */
public class NotOpenTo extends RuntimeException {

    NotOpenTo(TaskRef task, Set<String> groups) {
        super("Task " + task + " cannot be open to " + groups);
    }
}
