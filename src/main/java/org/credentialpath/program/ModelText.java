package org.credentialpath.program;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a model and the models it calls name: form slots and limits. Read from the text, whoever wrote it. */
record ModelText(Set<String> slots, Set<String> limits) {

    private static final Pattern SLOT = Pattern.compile("formKey=\"form:([^\"]+)\"");
    private static final Pattern STEP = Pattern.compile("id=\"(userTask_[A-Za-z0-9]+)\"");
    private static final Pattern LIMIT = Pattern.compile("deadlines\\.\\w+\\(execution, ?'([^']+)'");
    private static final Pattern CALLED = Pattern.compile("calledElement=\"([^\"]+)\"");

    /** Empty when there is no such model. */
    static Optional<ModelText> of(String model, References references) {
        return references.model(model).map(text -> withCalled(model, references));
    }

    private static ModelText withCalled(String first, References references) {
        var all = new ModelText(new LinkedHashSet<>(), new LinkedHashSet<>());
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(Set.of(first));
        while (!open.isEmpty()) {
            String model = open.pop();
            if (seen.add(model)) {
                references.model(model).ifPresent(text -> {
                    collect(SLOT, text, slot -> slot, all.slots);
                    collect(STEP, text, Limits::ofStep, all.limits);
                    collect(LIMIT, text, limit -> limit, all.limits);
                    Set<String> called = new LinkedHashSet<>();
                    collect(CALLED, text, each -> each, called);
                    open.addAll(called);
                });
            }
        }
        return all;
    }

    private static void collect(Pattern pattern, String text, Function<String, String> name, Set<String> into) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            into.add(name.apply(matcher.group(1)));
        }
    }
}
