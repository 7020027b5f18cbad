package org.credentialpath.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;

/** Values as people read them: the month in words. */
final class Shown {

    private Shown() {}

    static String of(Object value) {
        if (value instanceof LocalDate date) {
            return date.format(pattern("MMMM d, yyyy"));
        }
        if (value instanceof LocalTime time) {
            return time.format(pattern("h:mm a"));
        }
        if (value instanceof LocalDateTime moment) {
            return moment.format(pattern("MMMM d, yyyy, h:mm a"));
        }
        if (value instanceof BigDecimal number) {
            return NumberRules.plain(number);
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(Shown::of).collect(Collectors.joining(", "));
        }
        return value.toString();
    }

    private static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, LocaleContextHolder.getLocale());
    }
}
