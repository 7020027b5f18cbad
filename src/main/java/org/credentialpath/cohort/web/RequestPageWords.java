package org.credentialpath.cohort.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.credentialpath.cohort.Cohorts;
import org.credentialpath.cohort.RequestRefused;
import org.credentialpath.cohort.RequestStanding;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.StepName;
import org.credentialpath.page.Tone;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.DayWords;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts requests into the words of their pages. */
@Component
class RequestPageWords {

    private final MessageSource messages;

    RequestPageWords(MessageSource messages) {
        this.messages = messages;
    }

    String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale());
    }

    /** As {@link #of}, or the other text where there are no words for the key. */
    String orElse(String key, String other, Object... arguments) {
        String text = messages.getMessage(key, arguments, other, locale());
        return text == null ? other : text;
    }

    /** What the model calls the step, in the reader's language. */
    String step(OpenTask task) {
        return StepName.of(task).in(locale(), messages);
    }

    String refusal(RequestRefused refused) {
        return of(refused.messageKey(), refused.arguments().toArray());
    }

    String state(RequestStanding standing) {
        return of("cohort.standing." + standing.point());
    }

    String title(RequestStanding standing) {
        return of("cohort.standing." + standing.point() + ".title");
    }

    /** What is next, and when. */
    String next(RequestStanding standing) {
        Cohorts.Opening cohort = standing.cohort();
        return of(
                "cohort.standing." + standing.point() + ".next",
                standing.by() == null ? "" : day(standing.by()),
                cohort == null ? "" : cohort.name(),
                cohort == null ? "" : moment(cohort.firstMeeting()),
                standing.placeInLine() == null ? 0 : standing.placeInLine());
    }

    Tone tone(RequestStanding standing) {
        return switch (standing.point()) {
            case ENROLLED -> Tone.GOOD;
            case DRAFT, ASKED, RESERVED -> Tone.WARN;
            case SUBMITTED, ELIGIBLE, WAITLISTED -> Tone.INFO;
            default -> Tone.CALM;
        };
    }

    // What is due at the end of a day is due by that day, not by midnight of the next.
    String day(Instant instant) {
        return day(BusinessCalendar.dayOf(instant.minusMillis(1)));
    }

    String day(LocalDate day) {
        return DayWords.day(day, locale());
    }

    @Nullable
    String month(@Nullable LocalDate day) {
        return day == null ? null : DayWords.month(YearMonth.from(day), locale());
    }

    String name(Month month) {
        return month.getDisplayName(TextStyle.FULL_STANDALONE, locale());
    }

    /** {@code October and April}. */
    String list(List<String> parts) {
        return parts.size() == 2 ? of("cohort.list.two", parts.get(0), parts.get(1)) : String.join(", ", parts);
    }

    String moment(Instant instant) {
        return DayWords.weekdayMoment(instant, locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
