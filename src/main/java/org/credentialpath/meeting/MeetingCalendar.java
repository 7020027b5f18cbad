package org.credentialpath.meeting;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.cohort.Cohorts;
import org.credentialpath.notification.CalendarEntries;
import org.springframework.stereotype.Component;

/** The calendar entry of a meeting: the same one for its life, taken out when it does not take place. */
@Component
public class MeetingCalendar implements CalendarEntries {

    private static final Set<String> WITH_DATE =
            Set.of("meeting-invitation", "meeting-moved", "meeting-canceled", "meeting-substituted");

    private final MeetingTable meetings;
    private final Cohorts cohorts;

    MeetingCalendar(MeetingTable meetings, Cohorts cohorts) {
        this.meetings = meetings;
        this.cohorts = cohorts;
    }

    @Override
    public Optional<CalendarEntry> of(String notice, UUID about) {
        return WITH_DATE.contains(notice) ? meetings.find(new MeetingId(about)).map(this::entry) : Optional.empty();
    }

    /** The entry as the meeting stands now. */
    public CalendarEntry entry(Meeting meeting) {
        boolean off = !meeting.state().isToCome() && meeting.state() != Meeting.State.HELD;
        return new CalendarEntry(
                "meeting-" + meeting.id(),
                meeting.sequence(),
                off,
                meeting.begins(),
                meeting.minutes(),
                cohorts.opening(meeting.cohort()).name() + ": " + meeting.topic(),
                meeting.place());
    }
}
