package org.credentialpath.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A date in three inputs: month (a number or a name), day, year; or in one, as 2026-03-05 or 3/5/2026. */
final class DateRules implements Rules {

    @Override
    public Parsed parse(Component question, String name, Posted posted, Scope scope) {
        List<String> parts = parts(name, posted);
        if (parts.stream().allMatch(String::isEmpty)) {
            return Parsed.NOTHING;
        }
        for (int i = 0; i < 3; i++) {
            if (parts.get(i).isEmpty()) {
                return Parsed.fault(Fault.at(PARTS.get(i), "date." + PARTS.get(i)));
            }
        }
        if (!parts.get(2).matches("\\d{4}")) {
            return Parsed.fault(Fault.at("year", "date.year4"));
        }
        return date(parts);
    }

    @Override
    public @Nullable Fault check(Component question, Object value, Scope scope) {
        LocalDate date = (LocalDate) value;
        LocalDate today = (LocalDate) scope.fact("today");
        if (question.flag("disallowPassedDates") && today != null && date.isBefore(today)) {
            return Fault.of("past");
        }
        LocalDate earliest = limit(question, "min", scope);
        if (earliest != null && date.isBefore(earliest)) {
            return Fault.of("dateMin", Shown.of(earliest));
        }
        LocalDate latest = limit(question, "max", scope);
        return latest != null && date.isAfter(latest) ? Fault.of("dateMax", Shown.of(latest)) : null;
    }

    @Override
    public Posted typed(String name, Object value, Posted into) {
        LocalDate date = value instanceof LocalDate known ? known : LocalDate.parse(value.toString());
        return into.with(name + ".month", List.of(String.valueOf(date.getMonthValue())))
                .with(name + ".day", List.of(String.valueOf(date.getDayOfMonth())))
                .with(name + ".year", List.of(String.valueOf(date.getYear())));
    }

    static final List<String> PARTS = List.of("month", "day", "year");

    /** Month, day and year as typed, the month as a number where it was a name. */
    static List<String> parts(String name, Posted posted) {
        String whole = Digits.ascii(posted.one(name)).strip();
        if (whole.matches("\\d{4}-\\d{1,2}-\\d{1,2}")) {
            String[] iso = whole.split("-", -1);
            return List.of(iso[1], iso[2], iso[0]);
        }
        if (whole.matches("\\d{1,2}/\\d{1,2}/\\d{4}")) {
            return List.of(whole.split("/", -1));
        }
        return Stream.of("month", "day", "year")
                .map(part -> Digits.ascii(posted.one(name + "." + part)).strip())
                .map(DateRules::month)
                .toList();
    }

    private static Parsed date(List<String> parts) {
        try {
            return Parsed.value(LocalDate.of(
                    Integer.parseInt(parts.get(2)), Integer.parseInt(parts.get(0)), Integer.parseInt(parts.get(1))));
        } catch (NumberFormatException | DateTimeException e) {
            return Parsed.fault(Fault.of("date"));
        }
    }

    private static String month(String typed) {
        String start = typed.toLowerCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (start.length() >= 3 && month.name().toLowerCase(Locale.ROOT).startsWith(start.replace(".", ""))) {
                return String.valueOf(month.getValue());
            }
        }
        return typed;
    }

    private static @Nullable LocalDate limit(Component question, String which, Scope scope) {
        Object limit = question.property(which)
                .or(() -> question.validate(which))
                .map(scope::value)
                .orElse(null);
        if (limit instanceof LocalDate date) {
            return date;
        }
        try {
            return limit == null ? null : LocalDate.parse(limit.toString());
        } catch (DateTimeParseException noDate) {
            return null;
        }
    }
}
