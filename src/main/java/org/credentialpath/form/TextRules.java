package org.credentialpath.form;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text fields and text areas, with e-mail addresses and telephone numbers among them. */
final class TextRules implements Rules {

    private static final int LONGEST_LINE = 250;
    private static final int LONGEST_TEXT = 10_000;

    @Override
    public Parsed parse(Component question, String name, Posted posted, Scope scope) {
        String text = posted.one(name).strip();
        if (question.kind() == Kind.TEXTFIELD) {
            text = text.replaceAll("\\s+", " ");
        }
        if (text.isEmpty()) {
            return Parsed.NOTHING;
        }
        return switch (question.validate("validationType").orElse("")) {
            case "email" -> EmailText.parse(text);
            case "phone" -> PhoneText.parse(text);
            default -> Parsed.value(text);
        };
    }

    @Override
    public @Nullable Fault check(Component question, Object value, Scope scope) {
        String text = (String) value;
        int length = text.codePointCount(0, text.length());
        int most = question.validate("maxLength").map(Integer::valueOf).orElse(longest(question));
        if (length > most) {
            return Fault.of("maxLength", most, length - most);
        }
        int least = question.validate("minLength").map(Integer::valueOf).orElse(0);
        if (length < least) {
            return Fault.of("minLength", least);
        }
        boolean fits = question.validate("pattern")
                .map(pattern -> Pattern.compile(pattern).matcher(text).find())
                .orElse(true);
        return fits ? null : Fault.of("pattern");
    }

    @Override
    public Posted typed(String name, Object value, Posted into) {
        return into.with(name, List.of(value.toString()));
    }

    static int longest(Component question) {
        return question.kind() == Kind.TEXTFIELD ? LONGEST_LINE : LONGEST_TEXT;
    }
}
