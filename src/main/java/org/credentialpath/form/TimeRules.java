package org.credentialpath.form;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time of day, typed as 18:30, 6:30 pm, 6 p.m. or 630pm. */
final class TimeRules implements Rules {

    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})[:.]?(\\d{2})?([ap])?m?");

    @Override
    public Parsed parse(Component question, String name, Posted posted, Scope scope) {
        String typed = Digits.ascii(posted.one(name)).strip();
        return typed.isEmpty() ? Parsed.NOTHING : time(typed);
    }

    @Override
    public Posted typed(String name, Object value, Posted into) {
        String text = value instanceof LocalTime time ? Shown.of(time) : value.toString();
        return into.with(name, List.of(text));
    }

    static Parsed time(String typed) {
        String words = typed.toLowerCase(Locale.ROOT).replace("noon", "12 pm");
        String compact = words.replaceAll("[ap]\\.?\\s?m\\.?", words.contains("p") ? "pm" : "am")
                .replaceAll("\\s", "");
        Matcher parts = TYPED.matcher(compact);
        if (!parts.matches() || (parts.group(2) == null && parts.group(3) == null)) {
            return Parsed.fault(Fault.of("time"));
        }
        int hour = Integer.parseInt(parts.group(1));
        int minute = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        String half = parts.group(3);
        if (minute > 59 || hour > 23 || (half != null && (hour < 1 || hour > 12))) {
            return Parsed.fault(Fault.of("time"));
        }
        int of24 = half == null ? hour : hour % 12 + (half.equals("p") ? 12 : 0);
        return Parsed.value(LocalTime.of(of24, minute));
    }
}
