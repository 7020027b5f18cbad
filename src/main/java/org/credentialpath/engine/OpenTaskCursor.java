package org.credentialpath.engine;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The place after one row in an order of the list, as text for an address.
 *
 * @param key what the order begins with: a moment, or a name; null for a task without a due date
 */
record OpenTaskCursor(
        TaskSort sort, @Nullable String key, Instant created, String ref) {

    static OpenTaskCursor after(OpenTask task, TaskSort sort) {
        return new OpenTaskCursor(
                sort, key(task, sort), task.created(), task.ref().value());
    }

    private static @Nullable String key(OpenTask task, TaskSort sort) {
        return switch (sort) {
            case DUE -> task.due() == null ? null : task.due().toString();
            case NEWEST -> task.created().toString();
            case UNTOUCHED -> task.touched().toString();
            case NAME -> task.subject() == null ? task.title() : task.subject();
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
            var cursor = new OpenTaskCursor(its, key, Instant.parse(parts[1]), parts[2]);
            return its == sort && !cursor.params().isEmpty() ? cursor : null;
        } catch (RuntimeException e) {
            return null;
        }
    }

    // The key stands last: a name may hold what divides the others.
    String text() {
        String plain = sort.word() + "|" + created + "|" + ref + "|" + (key == null ? "" : key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
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
                        ref);
            case NEWEST -> Map.of("after_created", moment(key), "after_ref", ref);
            case UNTOUCHED -> Map.of("after_touched", moment(key), "after_ref", ref);
            case NAME -> Map.of("after_name_order", key == null ? "" : key, "after_ref", ref);
        };
    }

    /** @throws RuntimeException when it is no moment */
    private static OffsetDateTime moment(@Nullable String key) {
        return Instant.parse(key == null ? "" : key).atOffset(ZoneOffset.UTC);
    }
}
