package org.credentialpath.engine;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The place after one row in an order of the list, as text for an address. No name stands in it, for addresses are kept in
 * logs: the order by name finds its place by the rows themselves.
 *
 * @param key the moment, or once it is found the name, the order begins with; null for a task without a due date
 * @param rows the references of the rows before; more than one where only they tell the place
 */
record OpenTaskCursor(TaskSort sort, @Nullable String key, Instant created, List<String> rows) {

    // Should the last row be done meanwhile, the one before it tells the place.
    private static final int ROWS_BY_NAME = 5;

    static OpenTaskCursor after(List<OpenTask> page, TaskSort sort) {
        OpenTask last = page.get(page.size() - 1);
        List<String> rows = page.stream()
                .skip(Math.max(0, page.size() - (sort == TaskSort.NAME ? ROWS_BY_NAME : 1)))
                .map(task -> task.ref().value())
                .toList();
        return new OpenTaskCursor(sort, moment(last, sort), last.created(), rows);
    }

    private static @Nullable String moment(OpenTask task, TaskSort sort) {
        return switch (sort) {
            case DUE -> task.due() == null ? null : task.due().toString();
            case NEWEST -> task.created().toString();
            case UNTOUCHED -> task.touched().toString();
            case NAME -> null;
        };
    }

    /** Null begins the list anew: for a text nobody was given, and for one of another order. */
    static @Nullable OpenTaskCursor parse(@Nullable String text, TaskSort sort) {
        if (text == null) {
            return null;
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\\|", 4);
            TaskSort its = TaskSort.valueOf(parts[0].toUpperCase(Locale.ROOT));
            String key = parts[3].isEmpty() ? null : parts[3];
            List<String> rows = List.of(parts[2].split(","));
            var cursor = new OpenTaskCursor(its, key, Instant.parse(parts[1]), rows);
            return its == sort && !cursor.params().isEmpty() ? cursor : null;
        } catch (RuntimeException e) {
            return null;
        }
    }

    String text() {
        String plain = sort.word() + "|" + created + "|" + String.join(",", rows) + "|" + (key == null ? "" : key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** The same place in the order by name, by what the row stands under. */
    OpenTaskCursor named(String name, String row) {
        return new OpenTaskCursor(sort, name, created, List.of(row));
    }

    /** What {@link TaskSort#after} names. */
    Map<String, Object> params() {
        return switch (sort) {
            case DUE ->
                Map.of(
                        "after_due_order",
                        // The driver writes the greatest possible time as infinity, which stands for "no due date".
                        key == null ? OffsetDateTime.MAX : moment(key),
                        "after_created",
                        created.atOffset(ZoneOffset.UTC),
                        "after_ref",
                        rows.get(0));
            case NEWEST -> Map.of("after_created", moment(key), "after_ref", rows.get(0));
            case UNTOUCHED -> Map.of("after_touched", moment(key), "after_ref", rows.get(0));
            case NAME -> Map.of("after_name_order", key == null ? "" : key, "after_ref", rows.get(0));
        };
    }

    /** @throws RuntimeException when it is no moment */
    private static OffsetDateTime moment(@Nullable String key) {
        return Instant.parse(key == null ? "" : key).atOffset(ZoneOffset.UTC);
    }
}
