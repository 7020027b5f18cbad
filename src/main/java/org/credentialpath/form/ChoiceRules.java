package org.credentialpath.form;

import java.util.Collection;
import java.util.List;

/** One or more of the given options. */
final class ChoiceRules implements Rules {

    @Override
    public Parsed parse(Component question, String name, Posted posted, Scope scope) {
        List<String> chosen = posted.all(name).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
        if (chosen.isEmpty()) {
            return Parsed.NOTHING;
        }
        List<String> offered =
                Options.of(question, scope).stream().map(Option::value).toList();
        if (!offered.containsAll(chosen)) {
            return Parsed.fault(Fault.of("option"));
        }
        return Parsed.value(question.kind().choosesMany() ? chosen : chosen.get(0));
    }

    @Override
    public Posted typed(String name, Object value, Posted into) {
        return into.with(
                name,
                value instanceof Collection<?> several
                        ? several.stream().map(String::valueOf).toList()
                        : List.of(value.toString()));
    }
}
