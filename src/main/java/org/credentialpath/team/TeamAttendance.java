package org.credentialpath.team;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.people.Forbidden;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which teams came to which meetings; the team is the unit of attendance (rule 33). */
@Service
@Transactional
public class TeamAttendance {

    /** How a team took part; by call is for a meeting in person. */
    public enum Mark {
        PRESENT,
        BY_CALL,
        ABSENT
    }

    /**
     * What was recorded of a team at a meeting.
     *
     * @param number 1 for what was recorded first, one more for each correction
     * @param reason of a correction, else empty
     */
    public record Entry(int number, Mark mark, PersonId by, Instant at, String reason) {}

    private final TeamAttendanceTable table;
    private final TeamMeetingTable meetings;
    private final TeamTable teams;
    private final TeamRights rights;
    private final TeamMeetingProcess process;
    private final EvidenceRecord record;
    private final HouseClock clock;

    TeamAttendance(
            TeamAttendanceTable table,
            TeamMeetingTable meetings,
            TeamTable teams,
            TeamRights rights,
            TeamMeetingProcess process,
            EvidenceRecord record,
            HouseClock clock) {
        this.table = table;
        this.meetings = meetings;
        this.teams = teams;
        this.rights = rights;
        this.process = process;
        this.record = record;
        this.clock = clock;
    }

    /** Every selected team that is not named was absent. @throws TeamRefused for a team that is not in the cohort */
    public void record(UUID id, PersonId by, Set<UUID> present, Set<UUID> byCall) {
        TeamMeeting meeting = open(id, by);
        List<UUID> all = teams.of(meeting.cohort()).stream()
                .filter(Team::isSelected)
                .map(Team::id)
                .toList();
        if (!all.containsAll(present)
                || !all.containsAll(byCall)
                || byCall.stream().anyMatch(present::contains)) {
            throw TeamRefused.at("present", "not-in-cohort");
        }
        for (UUID team : all) {
            Mark mark = present.contains(team) ? Mark.PRESENT : byCall.contains(team) ? Mark.BY_CALL : Mark.ABSENT;
            table.add(id, team, new Entry(1, mark, by, clock.instant(), ""));
        }
        meetings.state(id, TeamMeeting.State.HELD, "");
        record.write(Act.of(meeting.cohort(), "team-meeting.held")
                .fact("meeting", id)
                .fact("present", present.size())
                .fact("byCall", byCall.size())
                .fact("of", all.size())
                .fact("by", by));
        process.recorded(id, true);
    }

    /** The meeting was not held; it gets another day, before the next one. @throws TeamRefused when that does not fit */
    public void notHeld(UUID id, PersonId by, LocalDateTime begins) {
        TeamMeeting meeting = open(id, by);
        Instant at = TeamMeetings.instant(begins);
        boolean tooLate = meetings.of(meeting.cohort()).stream()
                .anyMatch(each -> each.number() > meeting.number() && each.isPlanned() && !at.isBefore(each.begins()));
        if (!at.isAfter(clock.instant()) || tooLate) {
            throw TeamRefused.at("day", "out-of-order");
        }
        meetings.move(id, begins.toLocalDate(), at, "");
        record.write(Act.of(meeting.cohort(), "team-meeting.not-held")
                .fact("meeting", id)
                .fact("newDate", at)
                .fact("by", by));
        process.recorded(id, false);
    }

    /** How each team took part; empty before it is recorded. */
    @Transactional(readOnly = true)
    public Map<UUID, Mark> of(UUID meeting) {
        return table.of(meeting);
    }

    /** In how many meetings the team took part. */
    @Transactional(readOnly = true)
    public int attended(UUID team) {
        return table.attended(team);
    }

    private TeamMeeting open(UUID id, PersonId by) {
        rights.requireCoordinator(by);
        TeamMeeting meeting = meetings.lock(id).orElseThrow(() -> new Forbidden("team meeting " + id));
        if (!meeting.isPlanned() || !process.waitsForAttendance(id)) {
            throw TeamRefused.at("held", "not-open");
        }
        return meeting;
    }
}
