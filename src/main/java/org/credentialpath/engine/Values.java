package org.credentialpath.engine;

import java.util.LinkedHashMap;
import java.util.Map;

/** Typed values on their way into a run. */
public final class Values {

    private final Map<String, Object> map = new LinkedHashMap<>();

    private Values() {}

    public static Values none() {
        return new Values();
    }

    public static <T> Values of(Variable<T> variable, T value) {
        return none().and(variable, value);
    }

    public <T> Values and(Variable<T> variable, T value) {
        map.put(variable.name(), variable.toEngine(value));
        return this;
    }

    Map<String, Object> asMap() {
        return Map.copyOf(map);
    }
}
