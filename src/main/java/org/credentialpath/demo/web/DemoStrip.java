package org.credentialpath.demo.web;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.credentialpath.demo.TimeMachine;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.InDemoMode;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the strip above every page of demo mode shows; templates call it {@code @demoStrip}. */
@Component
@InDemoMode
public class DemoStrip {

    private final HouseClock clock;
    private final TimeMachine machine;

    DemoStrip(HouseClock clock, TimeMachine machine) {
        this.clock = clock;
        this.machine = machine;
    }

    /** Today in words, with the time. */
    public String now() {
        return ZonedDateTime.now(clock)
                .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                        .withLocale(LocaleContextHolder.getLocale()));
    }

    /** The first day the time machine goes to. */
    public String tomorrow() {
        return clock.today().plusDays(1).toString();
    }

    public boolean moved() {
        return !clock.ahead().isZero();
    }

    public boolean underWay() {
        return machine.isUnderWay();
    }
}
