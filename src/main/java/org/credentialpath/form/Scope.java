package org.credentialpath.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.credentialpath.engine.Feel;
import org.credentialpath.engine.FeelRefused;
import org.jspecify.annotations.Nullable;

/** What the texts and conditions of a form can see: facts and, over them, what was answered so far. */
final class Scope {

    private static final Pattern PLACE = Pattern.compile("\\{\\{(.+?)}}", Pattern.DOTALL);

    private final Feel feel;
    private final Map<String, Object> facts;

    Scope(Feel feel, Map<String, Object> facts) {
        this.feel = feel;
        this.facts = facts;
    }

    Scope with(Map<String, Object> more) {
        Map<String, Object> all = new LinkedHashMap<>(facts);
        all.putAll(more);
        return new Scope(feel, all);
    }

    @Nullable
    Object fact(String name) {
        return facts.get(name);
    }

    /** The value of {@code =expression}, or the text itself where it is no expression. */
    @Nullable
    Object value(String text) {
        return text.startsWith("=") ? feel.evaluate(text.substring(1), facts) : text;
    }

    /** A condition that cannot be decided with what is known hides nothing. */
    boolean hides(Component component) {
        return component.hide().map(this::isTrue).orElse(false);
    }

    boolean isTrue(String expression) {
        try {
            return Boolean.TRUE.equals(value(expression));
        } catch (FeelRefused undecided) {
            return false;
        }
    }

    /** The text with each {@code {{expression}}} replaced by its value. */
    String text(String template) {
        if (template.startsWith("=")) {
            return shown(template);
        }
        return PLACE.matcher(template)
                .replaceAll(place ->
                        Matcher.quoteReplacement(shown("=" + place.group(1).strip())));
    }

    private String shown(String expression) {
        try {
            Object value = value(expression);
            return value == null ? "" : Shown.of(value);
        } catch (FeelRefused unknown) {
            return "";
        }
    }
}
