package org.credentialpath.badge;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * From when until when a badge counts.
 *
 * @param issued null where it is not said
 * @param expires null for never
 * @param unclear whether one of them is there and cannot be read
 */
record Times(@Nullable Instant issued, @Nullable Instant expires, boolean unclear) {

    static Times read(JsonNode issued, JsonNode expires) {
        Instant from = instant(issued);
        Instant until = instant(expires);
        boolean unclear = (from == null && isThere(issued)) || (until == null && isThere(expires));
        return new Times(from, until, unclear);
    }

    private static boolean isThere(JsonNode node) {
        return !node.isMissingNode() && !node.isNull();
    }

    private static @Nullable Instant instant(JsonNode node) {
        String text = Nodes.raw(node);
        try {
            if (node.isIntegralNumber()) {
                return Instant.ofEpochSecond(node.longValue());
            }
            return text.length() == 10
                    ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException | tools.jackson.core.JacksonException e) {
            return null;
        }
    }
}
