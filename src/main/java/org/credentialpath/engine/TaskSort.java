package org.credentialpath.engine;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The orders in which open tasks are listed; each is an index, so that a page in the middle costs what the first does. */
public enum TaskSort {
    /** What is due first; what has no due date comes last. */
    DUE(false, "due_order", "created", "ref"),
    /** What came last. */
    NEWEST(true, "created", "ref"),
    /** What nobody has done anything with for the longest time. */
    UNTOUCHED(false, "touched", "ref"),
    /** By the name of whom the task is about. */
    NAME(false, "name_order", "ref");

    private final boolean descending;
    private final List<String> columns;

    TaskSort(boolean descending, String... columns) {
        this.descending = descending;
        this.columns = List.of(columns);
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
        return columns.stream().map(column -> table + "." + column).collect(Collectors.joining(", "));
    }

    String order(String table) {
        String direction = descending ? " DESC" : "";
        return columns.stream()
                .map(column -> table + "." + column + direction)
                .collect(Collectors.joining(", "));
    }

    private static String mark(String column) {
        return column.equals("name_order") ? "lower(cast(:after_name_order AS text))" : ":after_" + column;
    }

    /** What the rows after a cursor meet, see {@link OpenTaskCursor#params}. */
    String after(String table) {
        String marks = columns.stream().map(TaskSort::mark).collect(Collectors.joining(", "));
        return "(" + columns(table) + ") " + (descending ? "<" : ">") + " (" + marks + ")";
    }
}
