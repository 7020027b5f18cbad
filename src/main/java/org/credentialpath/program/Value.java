package org.credentialpath.program;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A piece of a program file with the place it stands at: a text, a list, or entries by key. */
sealed interface Value {

    Location at();

    /** Without comments, layout and order of keys, so that equal contents give equal texts; itself readable as YAML. */
    String canonical();

    /** A word, number, date or text; an empty one is the empty text. */
    record Scalar(Location at, String text) implements Value {
        @Override
        public String canonical() {
            return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
        }
    }

    /** A list. */
    record Items(Location at, List<Value> values) implements Value {
        @Override
        public String canonical() {
            return "[" + String.join(", ", values.stream().map(Value::canonical).toList()) + "]";
        }
    }

    /** Values by key; the place of an entry is that of its key. */
    record Entries(Location at, Map<String, Value> values, Map<String, Location> keys) implements Value {

        /** These entries, and below them those of the other that are missing here. */
        Entries over(@Nullable Value other) {
            return other instanceof Entries under ? merged(under) : this;
        }

        private Entries merged(Entries under) {
            Map<String, Value> all = new LinkedHashMap<>(values);
            under.values.forEach((key, value) ->
                    all.merge(key, value, (mine, theirs) -> mine instanceof Entries own ? own.over(theirs) : mine));
            Map<String, Location> places = new LinkedHashMap<>(under.keys);
            places.putAll(keys);
            return new Entries(at, all, places);
        }

        /** Only the entries whose key is asked for. */
        Entries only(java.util.Set<String> wanted) {
            Map<String, Value> some = new LinkedHashMap<>(values);
            some.keySet().retainAll(wanted);
            return new Entries(at, some, keys);
        }

        @Override
        public String canonical() {
            Map<String, String> sorted = new TreeMap<>();
            values.forEach((key, value) -> sorted.put(key, value.canonical()));
            return "{"
                    + String.join(
                            ", ",
                            sorted.entrySet().stream()
                                    .map(entry -> new Scalar(at, entry.getKey()).canonical() + ": " + entry.getValue())
                                    .toList())
                    + "}";
        }
    }
}
