package org.credentialpath.page;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.credentialpath.shared.HouseClock;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says on which day of the house something happened; templates call it {@code @houseDays}. */
@Component
public class HouseDays {

    /** The day in the reader's language, such as March 3, 2027. */
    public String day(Instant moment) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(LocaleContextHolder.getLocale())
                .format(moment.atZone(HouseClock.ZONE));
    }
}
