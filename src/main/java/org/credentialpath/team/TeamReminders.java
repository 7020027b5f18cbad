package org.credentialpath.team;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.credentialpath.program.Limits;
import org.credentialpath.program.PacketRef;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.HouseClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** When teams are reminded of a meeting: some days before it, in the morning (rule 9). */
@Service
public class TeamReminders {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final TeamMeetings meetings;
    private final Limits limits;
    private final HouseClock clock;

    TeamReminders(TeamMeetings meetings, Limits limits, HouseClock clock) {
        this.meetings = meetings;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * The next reminder.
     *
     * @param last the one sent before, null when there was none
     */
    public Optional<Instant> next(UUID id, @Nullable Instant last) {
        TeamMeeting meeting = meetings.get(id);
        PacketRef packet = meetings.cohort(meeting).packet();
        Instant after = last == null || last.isBefore(clock.instant()) ? clock.instant() : last;
        return Stream.of("meeting-reminder-first", "meeting-reminder-last")
                .map(limit -> limits.before(packet, limit, meeting.begins()))
                .map(end -> TeamMeetings.instant(BusinessCalendar.dayOf(end).atTime(MORNING)))
                .filter(at -> at.isAfter(after) && at.isBefore(meeting.begins()))
                .sorted()
                .findFirst();
    }
}
