package org.credentialpath.program;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a model and the models it calls name. Read from the text, whoever wrote it.
 *
 * @param slots the forms that are asked for
 * @param limits the limits that are waited for
 * @param doers who does a step, by what opens it: {@code page:review} is done by {@code reviewer}
 * @param work the building blocks that are called
 * @param missing the called models that are not there
 */
record ModelText(
        Set<String> slots, Set<String> limits, Map<String, String> doers, Set<String> work, Set<String> missing) {

    private static final Pattern SLOT = Pattern.compile("formKey=\"form:([^\"]+)\"");
    private static final Pattern STEP = Pattern.compile("id=\"(userTask_[A-Za-z0-9]+)\"");
    private static final Pattern LIMIT = Pattern.compile("deadlines\\.\\w+\\(execution, ?'([^']+)'");
    private static final Pattern CALLED = Pattern.compile("calledElement=\"([^\"]+)\"");
    private static final Pattern WORK = Pattern.compile("delegateExpression=\"\\$\\{(\\w+)}\"");
    private static final Pattern TASK = Pattern.compile("<(?:\\w+:)?userTask\\s([^>]*)>");
    private static final Pattern OPENS = Pattern.compile("formKey=\"([^\"]+)\"");
    private static final Pattern GROUP = Pattern.compile("candidateGroups=\"([^\"]+)\"");
    private static final Pattern ASSIGNEE = Pattern.compile("assignee=\"\\$\\{(\\w+)Id}\"");
    private static final Pattern SCOPED = Pattern.compile("\\$\\{groups\\.scoped\\('([^']+)'.*");

    private static ModelText empty() {
        return new ModelText(
                new LinkedHashSet<>(),
                new LinkedHashSet<>(),
                new LinkedHashMap<>(),
                new LinkedHashSet<>(),
                new LinkedHashSet<>());
    }

    /** Empty when there is no such model. */
    static Optional<ModelText> of(String model, References references) {
        return references.model(model).map(text -> withCalled(model, references));
    }

    private static ModelText withCalled(String first, References references) {
        ModelText all = empty();
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(Set.of(first));
        while (!open.isEmpty()) {
            String model = open.pop();
            if (seen.add(model)) {
                references
                        .model(model)
                        .ifPresentOrElse(text -> open.addAll(all.collect(text)), () -> all.missing.add(model));
            }
        }
        return all;
    }

    /** Takes up what the text of one model names, and returns the models it calls. */
    private Set<String> collect(String text) {
        collect(SLOT, text, slots::add);
        collect(STEP, text, step -> limits.add(Limits.ofStep(step)));
        collect(LIMIT, text, limits::add);
        collect(WORK, text, work::add);
        collect(TASK, text, task -> find(OPENS, task, found -> found)
                .ifPresent(key -> doer(task).ifPresent(doer -> doers.put(key, doer))));
        Set<String> called = new LinkedHashSet<>();
        collect(CALLED, text, called::add);
        return called;
    }

    // A group is named as it is or scoped to a cohort or round; a step of one person names whose id it is given.
    private static Optional<String> doer(String task) {
        return find(GROUP, task, group -> SCOPED.matcher(group).replaceFirst("$1"))
                .or(() -> find(ASSIGNEE, task, person -> person));
    }

    private static Optional<String> find(Pattern pattern, String text, Function<String, String> name) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(name.apply(matcher.group(1))) : Optional.empty();
    }

    private static void collect(Pattern pattern, String text, Consumer<String> into) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            into.accept(matcher.group(1));
        }
    }
}
