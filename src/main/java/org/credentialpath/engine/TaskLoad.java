package org.credentialpath.engine;

/**
 * How much waits in one place.
 *
 * @param open tasks, those that are late or put off among them
 * @param overdue of these, what is late
 * @param soon of these, what is due before the day that was asked about
 * @param putOff of these, what was put off to a later day
 */
public record TaskLoad(int open, int overdue, int soon, int putOff) {

    public static final TaskLoad NONE = new TaskLoad(0, 0, 0, 0);

    public TaskLoad plus(TaskLoad other) {
        return new TaskLoad(open + other.open, overdue + other.overdue, soon + other.soon, putOff + other.putOff);
    }
}
