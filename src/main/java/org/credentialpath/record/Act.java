package org.credentialpath.record;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * One act to be written to the record.
 *
 * @param stream the chain it belongs to: the case, or the person, cohort or release it is about
 * @param kind what happened, as {@code noun.past-participle}, e.g. {@code request.submitted}
 * @param facts ids, outcomes, dates and numbers; chained, never erased, so nothing personal
 * @param words personal or free text (names, reasons, feedback); kept beside the chain under a salted commitment
 */
public record Act(UUID stream, String kind, Map<String, String> facts, Map<String, String> words) {

    public Act {
        facts = Map.copyOf(facts);
        words = Map.copyOf(words);
    }

    public static Act of(UUID stream, String kind) {
        return new Act(stream, kind, Map.of(), Map.of());
    }

    public Act fact(String name, Object value) {
        return new Act(stream, kind, with(facts, name, value.toString()), words);
    }

    public Act words(String name, String text) {
        return new Act(stream, kind, facts, with(words, name, text));
    }

    private static Map<String, String> with(Map<String, String> map, String name, String value) {
        Map<String, String> copy = new LinkedHashMap<>(map);
        copy.put(name, value);
        return copy;
    }
}
