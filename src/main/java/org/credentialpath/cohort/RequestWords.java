package org.credentialpath.cohort;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.credentialpath.program.EligibilityCheck.Answer;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.DayWords;
import org.credentialpath.shared.Hours;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The words of the option lists and results that forms show. */
@Component
class RequestWords {

    private final MessageSource messages;

    RequestWords(MessageSource messages) {
        this.messages = messages;
    }

    String month(YearMonth month) {
        return DayWords.month(month, LocaleContextHolder.getLocale());
    }

    /** For example {@code Tuesday, October 6, 2026}. */
    static String day(Instant instant) {
        return day(BusinessCalendar.dayOf(instant));
    }

    static String day(LocalDate day) {
        return DayWords.weekday(day, LocaleContextHolder.getLocale());
    }

    String training(String title, Hours hours) {
        return say("cohort.training", title, hours);
    }

    String otherTraining() {
        return say("cohort.training.other");
    }

    String answer(Answer answer) {
        return say("cohort.answer." + answer);
    }

    String proposal(EligibilityResult proposal) {
        return say("cohort.proposal." + proposal);
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
