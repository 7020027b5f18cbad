package org.credentialpath.form;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.credentialpath.engine.Feel;
import org.credentialpath.engine.FeelRefused;

/** What can be wrong with one component. */
final class ComponentCheck {

    private static final Set<String> TEXT_TYPES = Set.of("", "email", "phone", "custom");
    private static final Set<String> SUBTYPES = Set.of("", "date", "time", "datetime");
    private static final Pattern PLACE = Pattern.compile("\\{\\{(.*?)}}", Pattern.DOTALL);

    private final Feel feel;

    ComponentCheck(Feel feel) {
        this.feel = feel;
    }

    void check(Component component, List<String> faults) {
        boolean named = component.kind().asks() || component.kind() == Kind.DYNAMICLIST;
        if (named && component.label().isBlank()) {
            add(component, "has no label", faults);
        }
        if (component.kind() == Kind.GROUP && component.setting("path").isPresent()) {
            add(component, "has a path, which groups here do not use: remove it", faults);
        }
        if (component.kind().holdsOthers() && component.children().isEmpty()) {
            add(component, "has nothing in it", faults);
        }
        expressions(component, faults);
        pattern(component, faults);
        numbers(component, faults);
        choices(component, faults);
        types(component, faults);
    }

    private void expressions(Component component, List<String> faults) {
        component
                .hide()
                .filter(hide -> !hide.startsWith("="))
                .ifPresent(hide -> add(component, "has a condition that does not start with \"=\"", faults));
        Stream<String> whole = Stream.of(
                component.hide().orElse(""),
                component.text("valuesExpression"),
                component.text("readonly"),
                component.property("min").orElse(""),
                component.property("max").orElse(""),
                component.validate("min").orElse(""),
                component.validate("max").orElse(""));
        whole.filter(text -> text.startsWith("=")).forEach(text -> feel(component, text.substring(1), faults));
        Stream.of("label", "description", "text", "content", "dateLabel", "timeLabel")
                .map(component::text)
                .forEach(text -> template(component, text, faults));
    }

    private void template(Component component, String text, List<String> faults) {
        if (text.startsWith("=")) {
            feel(component, text.substring(1), faults);
        }
        Matcher places = PLACE.matcher(text);
        while (places.find()) {
            feel(component, places.group(1).strip(), faults);
        }
    }

    private void feel(Component component, String expression, List<String> faults) {
        try {
            feel.check(expression);
        } catch (FeelRefused refused) {
            add(
                    component,
                    "has an expression that is no FEEL: " + expression + " (" + refused.getMessage() + ")",
                    faults);
        }
    }

    private static void pattern(Component component, List<String> faults) {
        try {
            component.validate("pattern").ifPresent(Pattern::compile);
        } catch (PatternSyntaxException e) {
            add(component, "has a pattern that is no regular expression: " + e.getDescription(), faults);
        }
    }

    private static void numbers(Component component, List<String> faults) {
        Stream.of("minLength", "maxLength")
                .flatMap(rule -> component.validate(rule).stream())
                .filter(value -> !value.matches("\\d{1,6}"))
                .forEach(value -> add(component, "has the length \"" + value + "\", which is no whole number", faults));
        Stream.of("decimalDigits", "defaultRepetitions")
                .flatMap(field -> component.setting(field).stream())
                .filter(value -> !value.matches("\\d{1,2}"))
                .forEach(value -> add(component, "has \"" + value + "\" where a small whole number belongs", faults));
        if (component.kind() == Kind.NUMBER) {
            Stream.of(component.validate("min"), component.validate("max"), component.setting("increment"))
                    .flatMap(java.util.Optional::stream)
                    .filter(value -> !value.startsWith("=") && !value.matches("-?\\d{1,15}(\\.\\d+)?"))
                    .forEach(value -> add(component, "has the limit \"" + value + "\", which is no number", faults));
        }
    }

    private static void choices(Component component, List<String> faults) {
        if (!component.kind().chooses()
                || component.setting("valuesKey").isPresent()
                || component.setting("valuesExpression").isPresent()) {
            return;
        }
        Set<String> seen = new java.util.HashSet<>();
        component.json().path("values").forEach(option -> {
            String value = option.path("value").asString("");
            if (value.isBlank() || !seen.add(value)) {
                add(component, "has an option without a value of its own", faults);
            }
        });
        if (seen.isEmpty()) {
            add(component, "offers no options", faults);
        }
    }

    private static void types(Component component, List<String> faults) {
        String type = component.validate("validationType").orElse("");
        if (!TEXT_TYPES.contains(type)) {
            add(component, "has the unknown validation type \"" + type + "\"", faults);
        }
        if (component.kind() == Kind.DATETIME && !SUBTYPES.contains(component.text("subtype"))) {
            add(component, "has the unknown subtype \"" + component.text("subtype") + "\"", faults);
        }
        Stream.of(component.text("accept").split(",", -1))
                .map(String::strip)
                .filter(ending -> !ending.isEmpty() && !ending.startsWith("."))
                .forEach(ending -> add(component, "accepts \"" + ending + "\", but endings start with a dot", faults));
    }

    private static void add(Component component, String fault, List<String> faults) {
        faults.add(FormCheck.name(component) + " " + fault);
    }
}
