package org.credentialpath.team;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.credentialpath.notification.Notices;
import org.credentialpath.people.Forbidden;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrects how a team took part, with a reason; what was recorded first stays (rule 33). */
@Service
@Transactional
public class TeamAttendanceCorrections {

    private final TeamAttendanceTable table;
    private final TeamMeetingTable meetings;
    private final TeamCohortTable cohorts;
    private final TeamRights rights;
    private final Notices notices;
    private final EvidenceRecord record;
    private final HouseClock clock;

    TeamAttendanceCorrections(
            TeamAttendanceTable table,
            TeamMeetingTable meetings,
            TeamCohortTable cohorts,
            TeamRights rights,
            @Lazy Notices notices,
            EvidenceRecord record,
            HouseClock clock) {
        this.table = table;
        this.meetings = meetings;
        this.cohorts = cohorts;
        this.rights = rights;
        this.notices = notices;
        this.record = record;
        this.clock = clock;
    }

    /**
     * All that was recorded, the first first.
     *
     * @throws Forbidden when nothing is recorded that the person may correct: who acts for a team does not correct it
     */
    @Transactional(readOnly = true)
    public List<TeamAttendance.Entry> history(UUID meeting, UUID team, PersonId by) {
        rights.requireOthers(team, by);
        List<TeamAttendance.Entry> history = table.history(meeting, team);
        if (history.isEmpty()) {
            throw new Forbidden("attendance of " + team);
        }
        return history;
    }

    /**
     * Corrects it and tells the team.
     *
     * @param right null when nothing was chosen
     * @throws TeamRefused when nothing changes, the reason is missing, or the records of participation are written
     */
    public void correct(UUID id, UUID teamId, PersonId by, TeamAttendance.@Nullable Mark right, String reason) {
        Team team = rights.requireOthers(teamId, by);
        TeamCohort cohort = cohorts.lock(team.cohort()).orElseThrow();
        TeamMeeting meeting = meetings.lock(id).orElseThrow(() -> new Forbidden("team meeting " + id));
        List<TeamAttendance.Entry> history = history(id, teamId, by);
        TeamAttendance.Entry last = history.get(history.size() - 1);
        if (cohort.state() != TeamCohort.State.RUNNING) {
            throw TeamRefused.at("mark", "participation-stands");
        }
        if (right == null || (right == TeamAttendance.Mark.BY_CALL && !meeting.inPerson())) {
            throw TeamRefused.at("mark", "mark");
        }
        if (right == last.mark()) {
            throw TeamRefused.at("mark", "nothing-changed");
        }
        String why = TeamRefused.worded(reason, "reason", TeamApplications.LONGEST);
        table.add(id, teamId, new TeamAttendance.Entry(last.number() + 1, right, by, clock.instant(), why));
        record.write(Act.of(cohort.id(), "team-attendance.corrected")
                .fact("meeting", id)
                .fact("team", teamId)
                .fact("before", last.mark())
                .fact("mark", right)
                .fact("by", by)
                .words("reason", why));
        Stream.of(team.lead(), team.deputy())
                .forEach(person ->
                        notices.send("team-attendance-corrected", person, id, teamId + " " + (last.number() + 1)));
    }
}
