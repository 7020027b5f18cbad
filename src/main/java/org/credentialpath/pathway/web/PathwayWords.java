package org.credentialpath.pathway.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.credentialpath.badge.Badge;
import org.credentialpath.badge.BadgeReading;
import org.credentialpath.badge.Finding;
import org.credentialpath.form.AnswersRefused;
import org.credentialpath.pathway.PathwayRefused;
import org.credentialpath.program.PathwayPlan;
import org.credentialpath.shared.BusinessCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Ways, badges and refusals in words; pages ask it too. */
@Component("pathwayWords")
public class PathwayWords {

    private final MessageSource messages;

    PathwayWords(MessageSource messages) {
        this.messages = messages;
    }

    String get(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale());
    }

    String refusal(PathwayRefused refused) {
        return get(refused.messageKey(), refused.arguments().toArray());
    }

    /** The day, written out. */
    public String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale()));
    }

    /** The day of a moment, written out. */
    public String day(Instant at) {
        return day(BusinessCalendar.dayOf(at));
    }

    /** About how much work a way is; empty where nobody says. */
    public String hours(PathwayPlan.Way way) {
        PathwayPlan.HourRange hours = way.hours();
        if (hours == null) {
            return "";
        }
        String range = hours.isOne()
                ? get("pathway.hours.about", hours.from())
                : get("pathway.hours.range", hours.from(), hours.to());
        return hours.per().isEmpty() ? range : get("pathway.hours.per", range, hours.per());
    }

    /** From so many credits to so many. */
    public String credits(PathwayPlan.Credit credit) {
        return credit.from() == credit.to()
                ? get("pathway.credits.one", credit.from())
                : get("pathway.credits.range", credit.from(), credit.to());
    }

    /** What one badge says of itself; empty for a file without one that can be read. */
    public String badge(@Nullable BadgeReading reading) {
        Badge badge = reading == null ? null : reading.badge();
        if (badge == null) {
            return "";
        }
        String name = badge.name().isEmpty() ? get("pathway.badge.nameless") : badge.name();
        String issuer = badge.issuer().isEmpty() ? get("pathway.badge.nobody") : badge.issuer();
        return get("pathway.badge." + badge.standard().name(), name, issuer);
    }

    /** What a finding means. */
    public String finding(Finding finding) {
        return get("pathway.finding." + finding.name());
    }

    /** Does the work; what a rule refuses is shown at its question. */
    static void refusing(Runnable work) {
        try {
            work.run();
        } catch (PathwayRefused refused) {
            throw new AnswersRefused(refused);
        }
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
