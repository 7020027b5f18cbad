package org.credentialpath.engine;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/**
 * A process variable: its name and type, declared once per model. Only ids, outcomes, counters, flags and dates are
 * possible; everything else belongs in a table.
 *
 * @param <T> what Java sees
 */
public final class Variable<T> {

    private final String name;
    private final Function<T, Object> toEngine;
    private final Function<Object, T> fromEngine;

    private Variable(String name, Function<T, Object> toEngine, Function<Object, T> fromEngine) {
        this.name = name;
        this.toEngine = toEngine;
        this.fromEngine = fromEngine;
    }

    /** A code word such as a role or the name of a meeting kind; never free text. */
    public static Variable<String> code(String name) {
        return new Variable<>(name, value -> value, value -> (String) value);
    }

    public static Variable<UUID> id(String name) {
        return new Variable<>(name, UUID::toString, value -> UUID.fromString((String) value));
    }

    /** Ids to repeat a step over, one run each. */
    @SuppressWarnings("unchecked")
    public static Variable<List<UUID>> ids(String name) {
        return new Variable<>(
                name,
                list -> new java.util.ArrayList<>(
                        list.stream().map(UUID::toString).toList()),
                value -> ((List<String>) value).stream().map(UUID::fromString).toList());
    }

    public static Variable<Boolean> flag(String name) {
        return new Variable<>(name, value -> value, value -> (Boolean) value);
    }

    public static Variable<Integer> count(String name) {
        return new Variable<>(name, value -> value, value -> ((Number) value).intValue());
    }

    public static Variable<Instant> moment(String name) {
        return new Variable<>(name, Date::from, value -> ((Date) value).toInstant());
    }

    /** The outcome of a step, one of the names the model's gateways know. */
    public static <E extends Enum<E>> Variable<E> outcome(String name, Class<E> outcomes) {
        return new Variable<>(name, Enum::name, value -> Enum.valueOf(outcomes, (String) value));
    }

    public String name() {
        return name;
    }

    /** @throws IllegalStateException when the variable has no value, naming it */
    public T in(VariableScope scope) {
        T value = orNull(scope);
        if (value == null) {
            throw new IllegalStateException("Process variable " + name + " has no value");
        }
        return value;
    }

    public @Nullable T orNull(VariableScope scope) {
        Object value = scope.getVariable(name);
        return value == null ? null : fromEngine.apply(value);
    }

    public void set(VariableScope scope, T value) {
        scope.setVariable(name, toEngine.apply(value));
    }

    Object toEngine(T value) {
        return toEngine.apply(value);
    }
}
