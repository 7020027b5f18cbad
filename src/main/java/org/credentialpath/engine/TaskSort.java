package org.credentialpath.engine;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The orders in which open tasks are listed; each is an index, so that a page in the middle costs what the first does. */
public enum TaskSort {
    /** What is due first; what has no due date comes last. */
    DUE(false, "due_order created ref"),
    /** What came last. */
    NEWEST(true, "created ref"),
    /** What nobody has done anything with for the longest time. */
    UNTOUCHED(false, "touched ref"),
    /** By the name of whom the task is about. */
    NAME(false, "name_order ref");

    private final boolean descending;
    private final String columns;

    TaskSort(boolean descending, String columns) {
        this.descending = descending;
        this.columns = columns;
    }

    /** As in an address, e.g. {@code newest}; what is no order is DUE. */
    public static TaskSort of(@Nullable String word) {
        for (TaskSort sort : values()) {
            if (sort.word().equals(word)) {
                return sort;
            }
        }
        return DUE;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The columns of the order, e.g. {@code t.created, t.ref}. */
    String columns(String table) {
        return names().map(column -> table + "." + column).collect(Collectors.joining(", "));
    }

    String order(String table) {
        String direction = descending ? " DESC" : "";
        return names().map(column -> table + "." + column + direction).collect(Collectors.joining(", "));
    }

    private Stream<String> names() {
        return Stream.of(columns.split(" "));
    }

    /** What the rows after a cursor meet, see {@link OpenTaskCursor#params}. */
    String after(String table) {
        String marks = names().map(column -> ":after_" + column).collect(Collectors.joining(", "));
        return "(" + columns(table) + ") " + (descending ? "<" : ">") + " (" + marks + ")";
    }
}
