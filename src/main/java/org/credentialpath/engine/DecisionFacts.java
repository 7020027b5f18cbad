package org.credentialpath.engine;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.credentialpath.shared.HouseClock;

/**
 * Facts as decision tables of this engine take them: a day or moment becomes {@code date and time("…")} in the
 * institution's zone, a number an integer or a double.
 */
final class DecisionFacts {

    private DecisionFacts() {}

    static Map<String, Object> toEngine(Map<String, Object> facts) {
        Map<String, Object> values = new HashMap<>(facts);
        values.replaceAll((name, value) -> toEngine(value));
        return values;
    }

    private static Object toEngine(Object value) {
        if (value instanceof LocalDate day) {
            return date(day.atStartOfDay());
        }
        if (value instanceof Instant moment) {
            return date(LocalDateTime.ofInstant(moment, HouseClock.ZONE));
        }
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().scale() <= 0 ? (Object) number.longValueExact() : number.doubleValue();
        }
        if (value instanceof Enum<?> outcome) {
            return outcome.name();
        }
        return value instanceof UUID ? value.toString() : value;
    }

    // FEEL shows a date of the engine in the machine's zone: written in it, the reader sees the same day and hour.
    private static Date date(LocalDateTime time) {
        return Date.from(time.atZone(ZoneId.systemDefault()).toInstant());
    }
}
