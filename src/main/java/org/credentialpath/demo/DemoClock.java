package org.credentialpath.demo;

import java.time.Duration;
import java.time.Instant;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.InDemoMode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps how far the clock was moved, and moves it there again at the next start. */
@Component
@InDemoMode
class DemoClock {

    private final JdbcClient jdbc;
    private final HouseClock clock;

    DemoClock(JdbcClient jdbc, HouseClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        jdbc.sql("SELECT milliseconds FROM demo_clock")
                .query(Long.class)
                .optional()
                .ifPresent(ahead -> clock.moveTo(Instant.now().plusMillis(ahead)));
    }

    /** Kept before it is moved: nothing may ever be written at a time that has not come after the next start. */
    void moveTo(Instant instant) {
        if (!instant.isAfter(clock.instant())) {
            return;
        }
        jdbc.sql("INSERT INTO demo_clock (milliseconds) VALUES (:ahead)"
                        + " ON CONFLICT (only_row) DO UPDATE SET milliseconds = excluded.milliseconds")
                .param("ahead", Duration.between(Instant.now(), instant).toMillis() + 1)
                .update();
        clock.moveTo(instant);
    }
}
