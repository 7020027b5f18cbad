package org.credentialpath.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One level of a form, the whole of it or one row of a list, with what was typed and which questions that hides. */
final class Level {

    static final int MOST_ROWS = 50;

    // A condition may depend on an answer that another condition hides; forms settle after a few rounds.
    private static final int ROUNDS = 12;

    private final List<Component> components;
    private final String prefix;
    private final Posted posted;
    private final Scope scope;
    private final Set<Component> hidden;

    private Level(List<Component> components, String prefix, Posted posted, Scope scope, Set<Component> hidden) {
        this.components = components;
        this.prefix = prefix;
        this.posted = posted;
        this.scope = scope;
        this.hidden = hidden;
    }

    static Level settle(List<Component> components, String prefix, Posted posted, Scope outer) {
        Level level = new Level(components, prefix, posted, outer, Set.of());
        for (int round = 0; round < ROUNDS; round++) {
            Scope scope = outer.with(level.typed());
            Set<Component> hidden = level.hiddenIn(scope);
            boolean settled = hidden.equals(level.hidden);
            level = new Level(components, prefix, posted, scope, hidden);
            if (settled) {
                break;
            }
        }
        return level;
    }

    Scope scope() {
        return scope;
    }

    Posted posted() {
        return posted;
    }

    List<Component> visible(List<Component> some) {
        return some.stream().filter(component -> !hidden.contains(component)).toList();
    }

    List<Component> components() {
        return components;
    }

    Asked ask(Component question) {
        return new Asked(question, prefix + question.key(), posted, scope);
    }

    /** The questions a person sees on this level, rows of lists not opened. */
    List<Asked> questions() {
        return here().filter(component -> component.kind().asks())
                .map(this::ask)
                .toList();
    }

    /** The lists on this level. */
    List<Component> lists() {
        return here().filter(component -> component.kind() == Kind.DYNAMICLIST).toList();
    }

    /** The numbers of a list's rows, as the page counts them; there is always one to type into. */
    List<Integer> rowNumbers(Component list) {
        List<Integer> numbers = posted.all(prefix + list.key() + ".row").stream()
                .filter(number -> number.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .distinct()
                .limit(MOST_ROWS)
                .toList();
        return numbers.isEmpty() ? List.of(0) : numbers;
    }

    Level row(Component list, int number) {
        String below = prefix + list.key() + "." + number + ".";
        int place = rowNumbers(list).indexOf(number) + 1;
        return settle(list.children(), below, posted, scope.with(Map.of("i", place)));
    }

    /** The rows that count: those with something in them, and the first one where the list may not stay empty. */
    List<Level> rows(Component list) {
        List<Level> all = allRows(list);
        List<Level> filled = all.stream().filter(row -> !row.blank()).toList();
        return filled.isEmpty() && list.required() ? all.stream().limit(1).toList() : filled;
    }

    private List<Level> allRows(Component list) {
        return rowNumbers(list).stream().map(number -> row(list, number)).toList();
    }

    boolean blank() {
        return questions().stream().allMatch(Asked::blank)
                && lists().stream().allMatch(list -> rows(list).isEmpty());
    }

    Answers answers() {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Asked question : questions()) {
            Object value = question.value();
            if (value != null) {
                values.put(question.component().key(), value);
            }
        }
        for (Component list : lists()) {
            values.put(
                    list.key(),
                    rows(list).stream()
                            .filter(row -> !row.blank())
                            .map(Level::answers)
                            .toList());
        }
        return new Answers(values);
    }

    /** All questions a person sees, in rows too, in the order of the page; those of rows left empty where wanted. */
    List<Asked> everything(boolean emptyRows) {
        List<Asked> all = new ArrayList<>();
        here().forEach(component -> {
            if (component.kind() == Kind.DYNAMICLIST) {
                List<Level> rows = emptyRows ? allRows(component) : rows(component);
                rows.forEach(row -> all.addAll(row.everything(emptyRows)));
            } else if (component.kind().asks()) {
                all.add(ask(component));
            }
        });
        return all;
    }

    private Stream<Component> here() {
        return components.stream().flatMap(Component::here).filter(component -> !hidden.contains(component));
    }

    // Every key is there, if only as null, so that conditions can name questions nobody has answered yet.
    private Map<String, Object> typed() {
        Map<String, Object> values = new LinkedHashMap<>();
        components.stream().flatMap(Component::here).forEach(component -> {
            if (component.kind().asks() && component.kind() != Kind.DYNAMICLIST) {
                values.put(
                        component.key(),
                        hidden.contains(component) ? null : ask(component).value());
            } else if (component.kind() == Kind.DYNAMICLIST) {
                values.put(component.key(), hidden.contains(component) ? null : typedRows(component));
            }
        });
        return values;
    }

    private List<Map<String, Object>> typedRows(Component list) {
        List<Integer> numbers = rowNumbers(list);
        return IntStream.range(0, numbers.size())
                .mapToObj(place -> new Level(
                        list.children(), prefix + list.key() + "." + numbers.get(place) + ".", posted, scope, Set.of()))
                .map(Level::typed)
                .toList();
    }

    private Set<Component> hiddenIn(Scope now) {
        Set<Component> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        components.stream()
                .flatMap(Component::here)
                .filter(now::hides)
                .flatMap(Component::here)
                .forEach(gone::add);
        return gone;
    }
}
