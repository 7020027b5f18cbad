package org.credentialpath.survey;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.credentialpath.cases.ApplicationHurdles;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Hurdle;
import org.credentialpath.shared.HouseClock;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** An application waits until surveys are with the families; it does not wait for their answers. */
@Component
class SurveyHurdles implements ApplicationHurdles {

    private final SurveyGiving giving;
    private final HouseClock clock;

    SurveyHurdles(SurveyGiving giving, HouseClock clock) {
        this.giving = giving;
        this.clock = clock;
    }

    @Override
    public List<Hurdle> of(Case file) {
        if (!giving.isWanted(file)) {
            return List.of();
        }
        LocalDate opens = giving.opensOn(file);
        return List.of(
                clock.today().isBefore(opens)
                        ? new Hurdle("survey.hurdle.later", List.of(words(opens)), null)
                        : new Hurdle("survey.hurdle", List.of(), "/cases/" + file.id() + "/families"));
    }

    private static String words(LocalDate day) {
        return day.format(
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(LocaleContextHolder.getLocale()));
    }
}
