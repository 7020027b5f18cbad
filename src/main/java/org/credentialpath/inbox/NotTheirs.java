package org.credentialpath.inbox;

import org.credentialpath.engine.TaskRef;
import org.credentialpath.shared.PersonId;

/** The task is not open to this person, so it cannot be given to them. */
public class NotTheirs extends RuntimeException {

    NotTheirs(TaskRef task, PersonId person) {
        super("Task " + task + " is not open to " + person);
    }
}
