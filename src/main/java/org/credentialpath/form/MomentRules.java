package org.credentialpath.form;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A date and a time of day, in the institution's zone. */
final class MomentRules implements Rules {

    private final DateRules dates = new DateRules();

    @Override
    public Parsed parse(Component question, String name, Posted posted, Scope scope) {
        Parsed date = dates.parse(question, name, posted, scope);
        String time = Digits.ascii(posted.one(name + ".time")).strip();
        if (date.fault() != null || (date.value() == null && time.isEmpty())) {
            return date;
        }
        if (date.value() == null) {
            return Parsed.fault(Fault.of("date"));
        }
        if (time.isEmpty()) {
            return Parsed.fault(Fault.at("time", "date.time"));
        }
        Parsed clock = TimeRules.time(time);
        return clock.value() instanceof LocalTime at
                ? Parsed.value(LocalDateTime.of((LocalDate) date.value(), at))
                : Parsed.fault(Fault.at("time", "time"));
    }

    @Override
    public @Nullable Fault check(Component question, Object value, Scope scope) {
        return dates.check(question, ((LocalDateTime) value).toLocalDate(), scope);
    }

    @Override
    public Posted typed(String name, Object value, Posted into) {
        LocalDateTime moment = value instanceof LocalDateTime known ? known : LocalDateTime.parse(value.toString());
        return dates.typed(name, moment.toLocalDate(), into)
                .with(name + ".time", List.of(Shown.of(moment.toLocalTime())));
    }
}
