package org.credentialpath.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Questions whose answer is shown but not asked: whatever is posted, the fact counts. */
final class ReadOnly {

    private ReadOnly() {}

    static boolean is(Component question, Scope scope) {
        String readonly = question.text("readonly");
        return question.flag("disabled")
                || question.flag("readonly")
                || (readonly.startsWith("=") && scope.isTrue(readonly));
    }

    /** What was posted, with the start values in place of what may not be changed. */
    static Posted keep(FormFile form, Posted posted, Posted start, Scope scope) {
        Map<String, List<String>> texts = new LinkedHashMap<>(posted.texts());
        form.components().stream()
                .flatMap(Component::here)
                .filter(component -> component.kind().asks() && is(component, scope))
                .forEach(component -> {
                    texts.keySet().removeIf(name -> belongs(name, component));
                    start.texts().forEach((name, values) -> {
                        if (belongs(name, component)) {
                            texts.put(name, values);
                        }
                    });
                });
        return new Posted(texts, posted.files());
    }

    private static boolean belongs(String name, Component component) {
        return name.equals(component.key()) || name.startsWith(component.key() + ".");
    }
}
