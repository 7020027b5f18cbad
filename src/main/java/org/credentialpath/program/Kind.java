package org.credentialpath.program;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.credentialpath.people.Role;
import org.credentialpath.shared.Hours;
import org.credentialpath.shared.Money;
import org.credentialpath.shared.Term;

/**
 * What a single value of a program file may be.
 *
 * @param expected in words, to follow "It should be"
 * @param parser refuses with an IllegalArgumentException or ArithmeticException
 * @param standIn read on with this when the value is missing or refused
 */
record Kind<T>(String expected, Function<String, T> parser, T standIn) {

    static final Kind<String> TEXT = new Kind<>("a text", text -> text, "");
    static final Kind<String> ID =
            new Kind<>("a name like this: lower-case-words", text -> matching(text, "[a-z0-9]+(-[a-z0-9]+)*"), "");
    static final Kind<String> LANGUAGE =
            new Kind<>("a language of two letters such as en", text -> matching(text, "[a-z]{2}"), "en");
    static final Kind<Boolean> FLAG =
            new Kind<>("true or false", text -> Boolean.valueOf(matching(text, "true|false")), false);
    static final Kind<Term> TERM = new Kind<>(
            "a length of time such as 10 bd, 21 d, 24 months or 48 h", Term::of, new Term(1, Term.Unit.DAYS));
    static final Kind<Hours> HOURS = new Kind<>(
            "hours in steps of 0.25, such as 1.5",
            text -> Hours.of(new java.math.BigDecimal(matching(text, "\\d{1,4}(\\.\\d+)?"))),
            Hours.ZERO);
    static final Kind<String> ROLE = new Kind<>(
            "one of the roles " + String.join(", ", groups()), text -> groups().get(index(groups(), text)), "");
    static final Kind<Money> MONEY = new Kind<>("an amount such as $25.00", Money::of, Money.ZERO);

    static Kind<Integer> whole(int least, int most) {
        return new Kind<>("a whole number from " + least + " to " + most, text -> within(text, least, most), least);
    }

    /** One of the names of the enum, written in lower case with hyphens. */
    static <E extends Enum<E>> Kind<E> of(Class<E> names) {
        List<String> words =
                Arrays.stream(names.getEnumConstants()).map(Kind::word).toList();
        return new Kind<>(
                "one of " + String.join(", ", words),
                text -> names.getEnumConstants()[index(words, text)],
                names.getEnumConstants()[0]);
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<String> groups() {
        return Arrays.stream(Role.values()).map(Role::group).toList();
    }

    private static int index(List<String> words, String text) {
        if (!words.contains(text)) {
            throw new IllegalArgumentException(text);
        }
        return words.indexOf(text);
    }

    private static String matching(String text, String pattern) {
        if (!text.matches(pattern)) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private static int within(String text, int least, int most) {
        int number = Integer.parseInt(text);
        if (number < least || number > most) {
            throw new IllegalArgumentException(text);
        }
        return number;
    }
}
