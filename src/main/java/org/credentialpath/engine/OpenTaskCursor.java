package org.credentialpath.engine;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The place after one row in the order of the list, as text for an address. */
record OpenTaskCursor(@Nullable Instant due, Instant created, String ref) {

    static OpenTaskCursor after(OpenTask task) {
        return new OpenTaskCursor(task.due(), task.created(), task.ref().value());
    }

    /** A text nobody was given begins the list anew. */
    static OpenTaskCursor parse(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\\|", 3);
            Instant due = parts[0].isEmpty() ? null : Instant.parse(parts[0]);
            return new OpenTaskCursor(due, Instant.parse(parts[1]), parts[2]);
        } catch (RuntimeException e) {
            return new OpenTaskCursor(Instant.EPOCH, Instant.EPOCH, "");
        }
    }

    String text() {
        String plain = (due == null ? "" : due) + "|" + created + "|" + ref;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** The driver writes the greatest possible time as infinity, which stands for "no due date". */
    OffsetDateTime dueOrder() {
        return due == null ? OffsetDateTime.MAX : due.atOffset(ZoneOffset.UTC);
    }
}
