package org.credentialpath.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands in a form before anybody typed: first values from facts and from the file. */
final class Start {

    private Start() {}

    static Posted of(FormFile form, Map<String, Object> facts) {
        return fill(form.components(), "", facts, Posted.texts(Map.of()));
    }

    private static Posted fill(List<Component> components, String prefix, Map<?, ?> facts, Posted into) {
        Posted filled = into;
        for (Component component : components) {
            filled = switch (component.kind()) {
                case GROUP -> fill(component.children(), prefix, facts, filled);
                case DYNAMICLIST -> rows(component, prefix, facts.get(component.key()), filled);
                default -> question(component, prefix, facts.get(component.key()), filled);
            };
        }
        return filled;
    }

    private static Posted question(Component component, String prefix, @Nullable Object fact, Posted into) {
        if (!component.kind().asks()) {
            return into;
        }
        Object value = fact == null ? first(component) : fact;
        return value == null || value.equals("")
                ? into
                : Rules.of(component).typed(prefix + component.key(), value, into);
    }

    private static @Nullable Object first(Component component) {
        var json = component.json().path("defaultValue");
        if (json.isBoolean()) {
            return json.asBoolean(false);
        }
        if (json.isArray()) {
            List<String> several = new ArrayList<>();
            json.forEach(item -> several.add(item.asString("")));
            return several;
        }
        return component.setting("defaultValue").orElse(null);
    }

    private static Posted rows(Component list, String prefix, @Nullable Object fact, Posted into) {
        List<?> rows = fact instanceof Collection<?> known ? List.copyOf(known) : List.of();
        int count = Math.max(
                rows.size(),
                list.setting("defaultRepetitions").map(Integer::valueOf).orElse(1));
        Posted filled = into;
        List<String> numbers = new ArrayList<>();
        for (int number = 0; number < Math.min(count, Level.MOST_ROWS); number++) {
            numbers.add(String.valueOf(number));
            Map<?, ?> values = number < rows.size() ? values(rows.get(number)) : Map.of();
            filled = fill(list.children(), prefix + list.key() + "." + number + ".", values, filled);
        }
        return filled.with(prefix + list.key() + ".row", numbers);
    }

    private static Map<?, ?> values(Object row) {
        return row instanceof Answers answers ? answers.values() : (Map<?, ?>) row;
    }
}
