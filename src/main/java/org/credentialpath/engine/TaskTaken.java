package org.credentialpath.engine;

/** Somebody else claimed the task first. Pages answer 409. */
public class TaskTaken extends RuntimeException {

    public TaskTaken(TaskRef ref) {
        super("Task " + ref + " is claimed by somebody else");
    }
}
