package org.credentialpath.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.credentialpath.shared.DayWords;
import org.springframework.context.i18n.LocaleContextHolder;

/** Values as people read them: the month in words. */
final class Shown {

    private Shown() {}

    static String of(Object value) {
        if (value instanceof LocalDate date) {
            return DayWords.day(date, language());
        }
        if (value instanceof LocalTime time) {
            return DayWords.time(time, language());
        }
        if (value instanceof LocalDateTime moment) {
            return of(moment.toLocalDate()) + ", " + of(moment.toLocalTime());
        }
        if (value instanceof BigDecimal number) {
            return NumberRules.plain(number);
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(Shown::of).collect(Collectors.joining(", "));
        }
        return value.toString();
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }
}
