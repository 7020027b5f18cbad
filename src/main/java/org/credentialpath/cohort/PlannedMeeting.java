package org.credentialpath.cohort;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.credentialpath.shared.HouseClock;

/**
 * A meeting a cohort plans.
 *
 * @param number from 1; stays when the meeting moves
 * @param begins in the house's time zone
 * @param place an address or a link, may be empty
 */
public record PlannedMeeting(
        int number, LocalDateTime begins, Duration length, boolean inPerson, String place, String topic) {

    public Instant start() {
        return begins.atZone(HouseClock.ZONE).toInstant();
    }
}
