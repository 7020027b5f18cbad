package org.credentialpath.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * The one clock of the domain, the engine and the calendar. In production it is the system clock; the time machine of
 * demo mode moves it forward, never back. Sessions, tokens and rate limits do not use it: they stay on real time.
 */
@Component
public class HouseClock extends Clock {

    /** The zone in which the institution's days begin and end. */
    public static final ZoneId ZONE = ZoneId.of("America/New_York");

    private final List<Consumer<Duration>> followers = new CopyOnWriteArrayList<>();
    private volatile Duration ahead = Duration.ZERO;

    /** How far this clock is ahead of the system clock. */
    public Duration ahead() {
        return ahead;
    }

    /**
     * Moves the clock forward.
     *
     * @throws IllegalArgumentException when the instant is before now
     */
    public synchronized void moveTo(Instant instant) {
        Duration next = Duration.between(Instant.now(), instant);
        if (next.compareTo(ahead) < 0) {
            throw new IllegalArgumentException("The clock only moves forward");
        }
        ahead = next;
        followers.forEach(follower -> follower.accept(ahead));
    }

    /** Tells the follower at once, and at every move, how far ahead the clock is. */
    public synchronized void follow(Consumer<Duration> follower) {
        followers.add(follower);
        follower.accept(ahead);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(instant(), ZONE);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead);
    }
}
