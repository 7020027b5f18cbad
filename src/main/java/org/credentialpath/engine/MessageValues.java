package org.credentialpath.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The few types of process variables as JSON; a date is told from a number by its wrapping. */
final class MessageValues {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String MOMENT = "moment";

    private MessageValues() {}

    static String toJson(Map<String, Object> values) {
        Map<String, Object> plain = new LinkedHashMap<>(values);
        plain.replaceAll((name, value) ->
                value instanceof Date date ? Map.of(MOMENT, date.toInstant().toString()) : value);
        return JSON.writeValueAsString(plain);
    }

    static Map<String, Object> fromJson(String json) {
        Map<String, Object> values = JSON.readValue(json, new TypeReference<LinkedHashMap<String, Object>>() {});
        values.replaceAll((name, value) -> toEngine(value));
        return values;
    }

    private static Object toEngine(Object value) {
        if (value instanceof Map<?, ?> moment && moment.get(MOMENT) instanceof String text) {
            return Date.from(Instant.parse(text));
        }
        return value instanceof List<?> list ? new ArrayList<>(list) : value;
    }
}
