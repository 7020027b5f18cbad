package org.credentialpath.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The end of a cohort of teams: what they made together, and for each team that it took part (rule 33). */
@Service
@Transactional
public class TeamClosing {

    /** What the teams made together. */
    public record Resource(String title, String words, String link) {}

    /** That a team took part in so many of the meetings that were held. It is no credential. */
    public record Participation(int attended, int held, java.time.LocalDate on) {}

    private final JdbcClient jdbc;
    private final TeamCohortTable cohorts;
    private final TeamMeetingTable meetings;
    private final TeamTable teams;
    private final TeamAttendance attendance;
    private final TeamRights rights;
    private final TeamCohortProcess process;
    private final EvidenceRecord record;
    private final HouseClock clock;

    TeamClosing(
            JdbcClient jdbc,
            TeamCohortTable cohorts,
            TeamMeetingTable meetings,
            TeamTable teams,
            TeamAttendance attendance,
            TeamRights rights,
            TeamCohortProcess process,
            EvidenceRecord record,
            HouseClock clock) {
        this.jdbc = jdbc;
        this.cohorts = cohorts;
        this.meetings = meetings;
        this.teams = teams;
        this.attendance = attendance;
        this.rights = rights;
        this.process = process;
        this.record = record;
        this.clock = clock;
    }

    /** @throws TeamRefused without a title or words, or before the last meeting */
    public void recordResource(UUID cohort, PersonId by, Resource made) {
        rights.requireCoordinator(by);
        cohorts.lock(cohort);
        if (!process.waitsForResource(cohort)) {
            throw TeamRefused.at("title", "not-open");
        }
        String title = TeamRefused.worded(made.title(), "title", TeamCohorts.LONGEST_NAME);
        jdbc.sql(
                        "INSERT INTO team_resource (cohort, title, words, link, recorded_by, recorded_at) VALUES (?, ?, ?, ?, ?, ?)")
                .params(cohort, title, TeamRefused.worded(made.words(), "words", TeamApplications.LONGEST))
                .params(
                        TeamCohorts.link(made.link()),
                        by.value(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        record.write(
                Act.of(cohort, "team-cohort.resource-recorded").fact("by", by).words("title", title));
        process.resourceRecorded(cohort);
    }

    /** Writes the records of participation and closes the cohort. Repeatable. */
    public void close(UUID cohort) {
        long held = meetings.of(cohort).stream()
                .filter(meeting -> meeting.state() == TeamMeeting.State.HELD)
                .count();
        teams.of(cohort).stream().filter(Team::isSelected).forEach(team -> participated(team, (int) held));
        cohorts.state(cohort, TeamCohort.State.CLOSED);
        record.write(Act.of(cohort, "team-cohort.closed").fact("meetings", held));
    }

    /** Empty before it is recorded. */
    @Transactional(readOnly = true)
    public Optional<Resource> resource(UUID cohort) {
        return jdbc.sql("SELECT * FROM team_resource WHERE cohort = ?")
                .param(cohort)
                .query((row, number) ->
                        new Resource(row.getString("title"), row.getString("words"), row.getString("link")))
                .optional();
    }

    /** Empty before the cohort is closed, and for a team that was not in it. */
    @Transactional(readOnly = true)
    public Optional<Participation> participation(UUID team) {
        return jdbc.sql("SELECT * FROM team_participation WHERE team = ?")
                .param(team)
                .query(TeamClosing::read)
                .optional();
    }

    private void participated(Team team, int held) {
        int attended = attendance.attended(team.id());
        int added = jdbc.sql(
                        "INSERT INTO team_participation (team, attended, held, at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")
                .params(team.id(), attended, held, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (added == 1) {
            record.write(Act.of(team.id(), "team.participated")
                    .fact("attended", attended)
                    .fact("held", held));
        }
    }

    private static Participation read(ResultSet row, int number) throws SQLException {
        return new Participation(
                row.getInt("attended"),
                row.getInt("held"),
                BusinessCalendar.dayOf(row.getObject("at", OffsetDateTime.class).toInstant()));
    }
}
