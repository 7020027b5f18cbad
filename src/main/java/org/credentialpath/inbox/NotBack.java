package org.credentialpath.inbox;

import org.credentialpath.engine.TaskRef;

/** The task cannot go back to who handed it over: they are away, or it is not open to them any more. */
public class NotBack extends RuntimeException {

    NotBack(TaskRef task, HandBack.Way way) {
        super("Task " + task + " cannot go back to " + way.giver() + ": " + way.bar());
    }
}
