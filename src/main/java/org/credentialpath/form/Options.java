package org.credentialpath.form;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The answers a question offers: listed in the file, taken from a fact, or computed. */
final class Options {

    private Options() {}

    static List<Option> of(Component question, Scope scope) {
        if (question.setting("valuesKey").isPresent()) {
            return from(scope.fact(question.text("valuesKey")));
        }
        if (question.setting("valuesExpression").isPresent()) {
            return from(scope.value(question.text("valuesExpression")));
        }
        return StreamSupport.stream(question.json().path("values").spliterator(), false)
                .map(json -> new Option(
                        json.path("value").asString(""),
                        scope.text(
                                json.path("label").asString(json.path("value").asString("")))))
                .toList();
    }

    private static List<Option> from(@org.jspecify.annotations.Nullable Object list) {
        return list instanceof Collection<?> items
                ? items.stream().map(Options::option).toList()
                : List.of();
    }

    private static Option option(Object item) {
        if (item instanceof Option option) {
            return option;
        }
        if (item instanceof Map<?, ?> map) {
            Object label = map.get("label");
            return new Option(
                    String.valueOf(map.get("value")), String.valueOf(label == null ? map.get("value") : label));
        }
        return new Option(item.toString(), item.toString());
    }
}
