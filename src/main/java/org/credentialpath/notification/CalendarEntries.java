package org.credentialpath.notification;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Asked of the features: the calendar entry a notice carries, for notices that invite to a date or change one. */
public interface CalendarEntries {

    /**
     * One date in somebody's calendar.
     *
     * @param uid the same for the life of the date, however often it moves
     * @param sequence grows with every change
     * @param cancelled takes the date out of the calendar
     * @param place an address or a link to the call
     */
    record CalendarEntry(
            String uid, int sequence, boolean cancelled, Instant start, int minutes, String title, String place) {}

    /** Empty when the aggregate is not one of this feature's or has no date. */
    Optional<CalendarEntry> of(String notice, UUID about);
}
