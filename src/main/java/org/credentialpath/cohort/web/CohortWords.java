package org.credentialpath.cohort.web;

import java.time.LocalTime;
import org.credentialpath.cases.Case;
import org.credentialpath.cohort.Cohort;
import org.credentialpath.cohort.CohortRefused;
import org.credentialpath.cohort.PlannedMeeting;
import org.credentialpath.page.Tone;
import org.credentialpath.shared.DayWords;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts cohorts into the words of their pages. */
@Component
class CohortWords {

    private final RequestPageWords words;

    CohortWords(RequestPageWords words) {
        this.words = words;
    }

    String state(Cohort cohort) {
        return words.of("cohort.state." + cohort.state());
    }

    Tone tone(Cohort cohort) {
        return switch (cohort.state()) {
            case PLANNED -> Tone.INFO;
            case CONFIRMED, RUNNING -> Tone.GOOD;
            default -> Tone.CALM;
        };
    }

    String state(Case file) {
        return words.of("cohort.member." + file.status());
    }

    Tone tone(Case file) {
        return switch (file.status()) {
            case AWARDED -> Tone.GOOD;
            case ON_HOLD -> Tone.WARN;
            case OPEN, IN_REVIEW -> Tone.INFO;
            default -> Tone.CALM;
        };
    }

    /** {@code Tuesday, October 6, 2026, 6:00 PM to 8:00 PM}. */
    String when(PlannedMeeting meeting) {
        LocalTime until = meeting.begins().plus(meeting.length()).toLocalTime();
        String ends = DayWords.time(until, LocaleContextHolder.getLocale());
        return words.of("cohort.meeting.when", words.moment(meeting.start()), ends);
    }

    String refusal(CohortRefused refused) {
        return words.of(refused.messageKey(), refused.arguments().toArray());
    }
}
