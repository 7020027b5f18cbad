package org.credentialpath.engine;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The orders in which open tasks are listed, by one key or by two; each is an index, so that a page in the middle costs what
 * the first does. A pair of keys without an index is not offered.
 */
public enum TaskSort {
    /** What is due first, of that what is more urgent; what has no due date comes last. */
    DUE("due", "priority", "due_order priority_order created ref"),
    /** What is due first, of that by the name of whom the task is about. */
    DUE_NAME("due", "name", "due_order name_order ref"),
    /** What is most urgent, of that what is due first. */
    PRIORITY("priority", "due", "priority_order due_order created ref"),
    /** What was put off to the earliest day, of that what is due first; what was never put off comes last. */
    FOLLOW_UP("follow-up", "due", "follow_order due_order created ref"),
    /** By the name of whom the task is about, of that what is due first. */
    NAME("name", "due", "name_order due_order ref"),
    /** What came last. */
    NEWEST("newest", null, "created ref"),
    /** What nobody has done anything with for the longest time. */
    UNTOUCHED("untouched", null, "touched ref");

    private final String first;
    private final @Nullable String then;
    private final String columns;

    TaskSort(String first, @Nullable String then, String columns) {
        this.first = first;
        this.then = then;
        this.columns = columns;
    }

    /**
     * As in an address, e.g. {@code newest} or {@code due,name}: the first order with this first key where the second is
     * none of its own; what is no order is DUE.
     */
    public static TaskSort of(@Nullable String word) {
        String[] keys = (word == null ? "" : word).split(",", 2);
        TaskSort usual = DUE;
        for (TaskSort sort : values()) {
            if (sort.first.equals(keys[0])) {
                if (keys.length > 1 && keys[1].equals(sort.then)) {
                    return sort;
                }
                usual = usual.first.equals(keys[0]) ? usual : sort;
            }
        }
        return usual;
    }

    /** The key that decides first, e.g. {@code due}. */
    public String first() {
        return first;
    }

    /** The key that decides among equals, null where no two are equal. */
    public @Nullable String then() {
        return then;
    }

    /** As in an address; the second key is said where it is not the usual one of the first. */
    public String word() {
        return of(first) == this ? first : first + "," + then;
    }

    /** Whether names are among what is ordered by. */
    boolean byName() {
        return this == NAME || this == DUE_NAME;
    }

    /** The columns of the order, e.g. {@code t.created, t.ref}. */
    String columns(String table) {
        return names().map(column -> table + "." + column).collect(Collectors.joining(", "));
    }

    String order(String table) {
        String direction = isDescending() ? " DESC" : "";
        return names().map(column -> table + "." + column + direction).collect(Collectors.joining(", "));
    }

    /** What the rows after a cursor meet, see {@link OpenTaskCursor#params}. */
    String after(String table) {
        String marks = names().map(column -> ":after_" + column).collect(Collectors.joining(", "));
        return "(" + columns(table) + ") " + (isDescending() ? "<" : ">") + " (" + marks + ")";
    }

    Stream<String> names() {
        return Stream.of(columns.split(" "));
    }

    private boolean isDescending() {
        return this == NEWEST;
    }
}
