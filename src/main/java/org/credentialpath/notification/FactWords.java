package org.credentialpath.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.credentialpath.engine.StepName;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.HouseClock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.util.StringUtils;

/** The facts of one notice, said in the receiver's language. What nobody knows is said neutrally. */
final class FactWords {

    private static final Pattern FACT = Pattern.compile("\\{([A-Za-z]+)}");
    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*)]");

    private final Map<String, Object> facts;
    private final Locale language;
    private final MessageSource messages;

    FactWords(Map<String, Object> facts, Locale language, MessageSource messages) {
        this.facts = facts;
        this.language = language;
        this.messages = messages;
    }

    /** Leaves out each part in square brackets that names a fact nobody knows. */
    String withoutUnknownParts(String text) {
        return OPTIONAL.matcher(text)
                .replaceAll(part -> Matcher.quoteReplacement(
                        FACT.matcher(part.group(1)).results().allMatch(fact -> known(fact.group(1)))
                                ? part.group(1)
                                : ""));
    }

    /** Puts each fact in its place. What a fact says is never read as markup. */
    String fill(String text) {
        return FACT.matcher(text.strip().replaceAll(" +", " "))
                .replaceAll(fact -> Matcher.quoteReplacement(one(fact.group(1), fact.start() == 0)));
    }

    /** The entries of a fact that is a list; a single fact is a list of one, an unknown one is empty. */
    List<String> list(String fact) {
        return values(facts.get(fact)).stream().map(this::say).toList();
    }

    private boolean known(String fact) {
        return !values(facts.get(fact)).isEmpty();
    }

    private String one(String fact, boolean first) {
        List<String> values = list(fact);
        return values.isEmpty() ? neutral(fact, first) : String.join("; ", values);
    }

    private String neutral(String fact, boolean first) {
        String other = messages.getMessage("notification.fact.other", null, language);
        String word = Objects.requireNonNull(messages.getMessage("notification.fact." + fact, null, other, language));
        return first ? StringUtils.capitalize(word) : word;
    }

    private static Collection<?> values(@Nullable Object value) {
        if (value == null || value.toString().isBlank()) {
            return List.of();
        }
        return value instanceof Collection<?> many ? many : List.of(value);
    }

    private String say(Object value) {
        if (value instanceof LocalDate date) {
            return date.format(
                    DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(language));
        }
        if (value instanceof Instant instant) {
            return time(instant.atZone(HouseClock.ZONE));
        }
        if (value instanceof StepName step) {
            return step.in(language, messages);
        }
        if (value instanceof Collection<?> parts) {
            return parts.stream().map(this::say).collect(Collectors.joining(", "));
        }
        return value instanceof ZonedDateTime time ? time(time.withZoneSameInstant(HouseClock.ZONE)) : value.toString();
    }

    // The last second of a day is how a deadline counted in days is kept; people call it the day.
    private String time(ZonedDateTime time) {
        if (time.toInstant().equals(BusinessCalendar.endOfDay(time.toLocalDate()))) {
            return say(time.toLocalDate());
        }
        Object[] parts = {
            say(time.toLocalDate()),
            time.format(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(language))
        };
        return messages.getMessage("notification.moment", parts, language);
    }
}
