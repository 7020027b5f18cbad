package org.credentialpath.meeting;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.credentialpath.program.Limits;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.HouseClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** When people are reminded of a meeting: some days before it, in the morning (rule 9). */
@Service
public class MeetingReminders {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final MeetingTable meetings;
    private final Limits limits;
    private final HouseClock clock;

    MeetingReminders(MeetingTable meetings, Limits limits, HouseClock clock) {
        this.meetings = meetings;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * The next reminder.
     *
     * @param last the one sent before, null when there was none
     */
    public Optional<Instant> next(MeetingId id, @Nullable Instant last) {
        Meeting meeting = meetings.find(id).orElseThrow();
        Instant after = last == null || last.isBefore(clock.instant()) ? clock.instant() : last;
        return Stream.of("meeting-reminder-first", "meeting-reminder-last")
                .map(limit -> limits.before(meeting.packet(), limit, meeting.begins()))
                .map(end -> Meeting.instant(BusinessCalendar.dayOf(end).atTime(MORNING)))
                .filter(at -> at.isAfter(after) && at.isBefore(meeting.begins()))
                .sorted()
                .findFirst();
    }
}
