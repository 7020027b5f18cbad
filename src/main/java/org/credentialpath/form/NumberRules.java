package org.credentialpath.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers, typed with or without commas, a dollar sign or a percent sign. */
final class NumberRules implements Rules {

    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d{1,15}(\\.\\d{0,10})?|\\.\\d{1,10})");
    private static final Pattern WITH_COMMAS = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d{0,10})?");

    @Override
    public Parsed parse(Component question, String name, Posted posted, Scope scope) {
        String text = Digits.ascii(posted.one(name)).replaceAll("[\\s$%]", "").replace('\u2212', '-');
        if (text.isEmpty()) {
            return Parsed.NOTHING;
        }
        if (WITH_COMMAS.matcher(text).matches()) {
            text = text.replace(",", "");
        }
        if (!PLAIN.matcher(text).matches()) {
            return Parsed.fault(Fault.of("number"));
        }
        BigDecimal number = new BigDecimal(text.endsWith(".") ? text + "0" : text);
        return Parsed.value(question.flag("serializeToString") ? plain(number) : number);
    }

    @Override
    public @Nullable Fault check(Component question, Object value, Scope scope) {
        BigDecimal number = new BigDecimal(value.toString());
        int digits = question.setting("decimalDigits").map(Integer::valueOf).orElse(10);
        if (Math.max(number.stripTrailingZeros().scale(), 0) > digits) {
            return digits == 0 ? Fault.of("whole") : Fault.of("decimalDigits", digits);
        }
        BigDecimal least = limit(question, "min", scope);
        if (least != null && number.compareTo(least) < 0) {
            return Fault.of("min", plain(least));
        }
        BigDecimal most = limit(question, "max", scope);
        if (most != null && number.compareTo(most) > 0) {
            return Fault.of("max", plain(most));
        }
        return steps(question, number) ? null : Fault.of("increment", question.text("increment"));
    }

    @Override
    public Posted typed(String name, Object value, Posted into) {
        return into.with(name, List.of(value instanceof BigDecimal number ? plain(number) : value.toString()));
    }

    static String plain(BigDecimal number) {
        BigDecimal short0 = number.stripTrailingZeros();
        return short0.scale() < 0 ? short0.setScale(0).toPlainString() : short0.toPlainString();
    }

    private static boolean steps(Component question, BigDecimal number) {
        return question.setting("increment")
                .map(BigDecimal::new)
                .filter(step -> step.signum() > 0)
                .map(step -> number.remainder(step).signum() == 0)
                .orElse(true);
    }

    private static @Nullable BigDecimal limit(Component question, String rule, Scope scope) {
        Object value = question.validate(rule).map(scope::value).orElse(null);
        return value == null ? null : new BigDecimal(value.toString());
    }
}
