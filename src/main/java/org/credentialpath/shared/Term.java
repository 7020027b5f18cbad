package org.credentialpath.shared;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time as people write it: {@code 10 bd}, {@code 21 d}, {@code 2 weeks}, {@code 24 months}, {@code 3 years},
 * {@code 48 h}, {@code 90 min}. It has no length of its own: a {@link BusinessCalendar} counts it from a day.
 */
public record Term(int amount, Unit unit) {

    /** What is counted, with the word that follows the amount. */
    public enum Unit {
        MINUTES("min"),
        HOURS("h"),
        BUSINESS_DAYS("bd"),
        DAYS("d"),
        WEEKS("weeks"),
        MONTHS("months"),
        YEARS("years");

        private final String word;

        Unit(String word) {
            this.word = word;
        }
    }

    private static final Pattern TEXT = Pattern.compile("(\\d{1,5}) ?([a-z]+)");
    private static final Map<String, Unit> WORDS = Map.ofEntries(
            Map.entry("min", Unit.MINUTES),
            Map.entry("minutes", Unit.MINUTES),
            Map.entry("h", Unit.HOURS),
            Map.entry("bd", Unit.BUSINESS_DAYS),
            Map.entry("d", Unit.DAYS),
            Map.entry("day", Unit.DAYS),
            Map.entry("days", Unit.DAYS),
            Map.entry("week", Unit.WEEKS),
            Map.entry("weeks", Unit.WEEKS),
            Map.entry("month", Unit.MONTHS),
            Map.entry("months", Unit.MONTHS),
            Map.entry("year", Unit.YEARS),
            Map.entry("years", Unit.YEARS));

    /** @throws IllegalArgumentException when the text is no term, saying what one looks like */
    public static Term of(String text) {
        Matcher matcher = TEXT.matcher(text.strip().toLowerCase(Locale.ROOT));
        Unit unit = matcher.matches() ? WORDS.get(matcher.group(2)) : null;
        if (unit == null) {
            throw new IllegalArgumentException("\"" + text
                    + "\" is no length of time; write for example 10 bd (business days), 21 d, 24 months or 48 h");
        }
        return new Term(Integer.parseInt(matcher.group(1)), unit);
    }

    /** Whether it counts days or more and so ends with a day, not at a minute. */
    public boolean isDays() {
        return unit != Unit.MINUTES && unit != Unit.HOURS;
    }

    /** The text {@link #of} reads. */
    @Override
    public String toString() {
        return amount + " " + unit.word;
    }
}
