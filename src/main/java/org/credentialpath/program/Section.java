package org.credentialpath.program;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.credentialpath.program.Value.Entries;
import org.credentialpath.program.Value.Items;
import org.credentialpath.program.Value.Scalar;
import org.jspecify.annotations.Nullable;

/**
 * Some entries of a program file, asked for key by key. What is missing or malformed is noted as a fault and a stand-in
 * returned, so that reading goes on and one look shows everything.
 */
final class Section {

    private final Entries entries;
    private final Faults faults;
    private final Set<String> asked = new LinkedHashSet<>();

    private Section(Entries entries, Faults faults) {
        this.entries = entries;
        this.faults = faults;
    }

    /** Reads the entries with the reader and notes every key the reader did not ask for. */
    static <T> T read(Entries entries, Faults faults, Function<Section, T> reader) {
        var section = new Section(entries, faults);
        T result = reader.apply(section);
        section.noteUnknownKeys();
        return result;
    }

    boolean has(String key) {
        asked.add(key);
        return entries.values().containsKey(key);
    }

    /** The value of a key that must be there. */
    <T> T get(String key, Kind<T> kind) {
        T value = orNull(key, kind);
        if (value == null && !has(key)) {
            faults.add(entries.at(), "\"" + key + "\" is missing here.", "It should be " + kind.expected() + ".");
        }
        return value == null ? kind.standIn() : value;
    }

    <T> T get(String key, Kind<T> kind, T otherwise) {
        return has(key) ? get(key, kind) : otherwise;
    }

    <T> @Nullable T orNull(String key, Kind<T> kind) {
        return has(key) ? parse(value(key), kind) : null;
    }

    String text(String key) {
        return get(key, Kind.TEXT);
    }

    /** The values of a list; empty when it is left out. */
    <T> List<T> list(String key, Kind<T> kind) {
        List<T> result = new ArrayList<>();
        for (Value each : items(key)) {
            T value = parse(each, kind);
            if (value != null) {
                result.add(value);
            }
        }
        return List.copyOf(result);
    }

    /** Texts by key, whatever the keys; empty when left out. */
    Map<String, String> map(String key) {
        Map<String, String> result = new LinkedHashMap<>();
        entriesAt(key).ifPresent(found -> found.values().forEach((name, value) -> {
            String text = parse(value, Kind.TEXT);
            result.put(name, text == null ? "" : text);
        }));
        return result;
    }

    /** Reads a section that must be there; when it is not, that is noted once and not once more for all that is in it. */
    <T> T section(String key, Function<Section, T> reader) {
        T result = sectionOrNull(key, reader);
        if (result != null) {
            return result;
        }
        if (!has(key)) {
            faults.add(
                    entries.at(), "\"" + key + "\" is missing here.", "Add \"" + key + ":\" and its entries below it.");
        }
        return reader.apply(new Section(new Entries(entries.at(), Map.of(), Map.of()), new Faults()));
    }

    <T> @Nullable T sectionOrNull(String key, Function<Section, T> reader) {
        return entriesAt(key).map(found -> read(found, faults, reader)).orElse(null);
    }

    /** Reads each entry of a list; empty when the list is left out. */
    <T> List<T> sections(String key, Function<Section, T> reader) {
        return items(key).stream()
                .flatMap(each -> entriesOf(each).stream())
                .map(each -> read(each, faults, reader))
                .toList();
    }

    /** Reads each entry under a key of any name; empty when left out. */
    <T> Map<String, T> sectionsByName(String key, BiFunction<String, Section, T> reader) {
        Map<String, T> result = new LinkedHashMap<>();
        entriesAt(key).ifPresent(found -> found.values().forEach((name, value) -> entriesOf(value)
                .ifPresent(each -> result.put(name, read(each, faults, section -> reader.apply(name, section))))));
        return result;
    }

    private Optional<Entries> entriesAt(String key) {
        return has(key) ? entriesOf(value(key)) : Optional.empty();
    }

    private Optional<Entries> entriesOf(Value value) {
        if (value instanceof Entries found) {
            return Optional.of(found);
        }
        faults.add(value.at(), "Here entries are expected.", "Write them below, indented, as \"key: value\".");
        return Optional.empty();
    }

    private Value value(String key) {
        return java.util.Objects.requireNonNull(entries.values().get(key));
    }

    private List<Value> items(String key) {
        if (!has(key)) {
            return List.of();
        }
        if (value(key) instanceof Items items) {
            return items.values();
        }
        faults.add(at(key), "\"" + key + "\" is no list.", "Write its entries below it, each after a hyphen.");
        return List.of();
    }

    private <T> @Nullable T parse(Value value, Kind<T> kind) {
        if (!(value instanceof Scalar scalar) || scalar.text().isEmpty()) {
            faults.add(value.at(), "Here a value is expected.", "It should be " + kind.expected() + ".");
            return null;
        }
        try {
            return kind.parser().apply(scalar.text());
        } catch (IllegalArgumentException | ArithmeticException e) {
            String what = "\"" + scalar.text() + "\" is not possible here.";
            faults.add(value.at(), what, "It should be " + kind.expected() + ".");
            return null;
        }
    }

    private void noteUnknownKeys() {
        for (String key : entries.values().keySet()) {
            if (!asked.contains(key)) {
                faults.add(at(key), "\"" + key + "\" is not known here.", rightFor(key));
            }
        }
    }

    // "{title: Health, safety}" makes "safety" a key without a value.
    private String rightFor(String key) {
        return value(key) instanceof Scalar scalar && scalar.text().isEmpty()
                ? "Put a text with a comma into quotes, or give the key a value. " + Closest.to(key, asked)
                : Closest.to(key, asked);
    }

    private Location at(String key) {
        return entries.keys().getOrDefault(key, entries.at());
    }
}
