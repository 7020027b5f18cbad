package org.credentialpath.engine;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The place after one row in an order of the list, as text for an address. No name stands in it, for addresses are kept in
 * logs: an order by name finds its place by the rows themselves.
 *
 * @param keys what the columns of the order hold there, except the name and the reference; empty for no moment
 * @param rows the references of the rows before; more than one where only they tell the place
 * @param name what the place stands under, empty until it is found
 */
record OpenTaskCursor(TaskSort sort, List<String> keys, List<String> rows, String name) {

    /** A row that stands before the place, for an order by name. */
    record Before(String ref, String name, @Nullable Instant due) {}

    // Should the last row be done meanwhile, the one before it tells the place.
    private static final int ROWS_BY_NAME = 5;

    static OpenTaskCursor after(List<OpenTask> page, TaskSort sort) {
        OpenTask last = page.get(page.size() - 1);
        List<String> rows = page.stream()
                .skip(Math.max(0, page.size() - (sort.byName() ? ROWS_BY_NAME : 1)))
                .map(task -> task.ref().value())
                .toList();
        List<String> keys =
                columns(sort).stream().map(column -> key(last, column)).toList();
        return new OpenTaskCursor(sort, keys, rows, "");
    }

    private static List<String> columns(TaskSort sort) {
        return sort.names()
                .filter(column -> !column.equals("name_order") && !column.equals("ref"))
                .toList();
    }

    private static String key(OpenTask task, String column) {
        return switch (column) {
            case "due_order" -> text(task.due());
            case "follow_order" -> text(task.followUp());
            case "priority_order" -> Integer.toString(-task.priority());
            case "touched" -> task.touched().toString();
            case "created" -> task.created().toString();
            default -> throw new IllegalArgumentException(column);
        };
    }

    private static String text(@Nullable Instant moment) {
        return moment == null ? "" : moment.toString();
    }

    /** Null begins the list anew: for a text nobody was given, and for one of another order. */
    static @Nullable OpenTaskCursor parse(@Nullable String text, TaskSort sort) {
        if (text == null) {
            return null;
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\\|", 3);
            TaskSort its = TaskSort.valueOf(parts[0].toUpperCase(Locale.ROOT));
            var cursor = new OpenTaskCursor(its, List.of(parts[2].split(",", -1)), List.of(parts[1].split(",")), "");
            return its == sort && cursor.params().size() == sort.names().count() ? cursor : null;
        } catch (RuntimeException e) {
            return null;
        }
    }

    String text() {
        String plain =
                sort.name().toLowerCase(Locale.ROOT) + "|" + String.join(",", rows) + "|" + String.join(",", keys);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The same place in an order by name, by what is left of the rows before it. Where the due date comes first and all of
     * them have gone elsewhere, it is the beginning of that date.
     *
     * @param before the rows as they stand now, the last first
     * @return null where nothing tells the place
     */
    @Nullable
    OpenTaskCursor at(List<Before> before) {
        if (sort == TaskSort.NAME) {
            return before.isEmpty() ? null : at(before.get(0));
        }
        return before.stream()
                .filter(row -> text(row.due()).equals(keys.get(0)))
                .findFirst()
                .map(this::at)
                .orElseGet(() -> new OpenTaskCursor(sort, keys, List.of(""), ""));
    }

    private OpenTaskCursor at(Before row) {
        return new OpenTaskCursor(sort, List.of(text(row.due())), List.of(row.ref()), row.name());
    }

    /** What {@link TaskSort#after} names. */
    Map<String, Object> params() {
        Map<String, Object> params = new LinkedHashMap<>();
        List<String> columns = columns(sort);
        for (int i = 0; i < columns.size(); i++) {
            params.put("after_" + columns.get(i), value(columns.get(i), keys.get(i)));
        }
        if (sort.byName()) {
            params.put("after_name_order", name);
        }
        params.put("after_ref", rows.get(0));
        return params;
    }

    /** @throws RuntimeException when the key is none of the column's */
    private static Object value(String column, String key) {
        return switch (column) {
            case "priority_order" -> Integer.valueOf(key);
            // The driver writes the greatest possible time as infinity, which stands for "no such day".
            case "due_order", "follow_order" -> key.isEmpty() ? OffsetDateTime.MAX : moment(key);
            default -> moment(key);
        };
    }

    private static OffsetDateTime moment(String key) {
        return Instant.parse(key).atOffset(ZoneOffset.UTC);
    }
}
