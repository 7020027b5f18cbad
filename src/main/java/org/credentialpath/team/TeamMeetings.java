package org.credentialpath.team;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.credentialpath.people.Forbidden;
import org.credentialpath.program.TeamPlan;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.HouseClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The meetings of cohorts of teams: the plan put into the calendar (rule 33). */
@Service
@Transactional
public class TeamMeetings {

    private final TeamMeetingTable table;
    private final TeamCohortTable cohortTable;
    private final TeamCohorts cohorts;
    private final EvidenceRecord record;
    private final HouseClock clock;

    TeamMeetings(
            TeamMeetingTable table,
            TeamCohortTable cohortTable,
            TeamCohorts cohorts,
            EvidenceRecord record,
            HouseClock clock) {
        this.table = table;
        this.cohortTable = cohortTable;
        this.cohorts = cohorts;
        this.record = record;
        this.clock = clock;
    }

    /** Puts the plan of the cohort into the calendar and returns its meetings. Repeatable. */
    public List<UUID> open(UUID id) {
        TeamCohort cohort = cohorts.get(id);
        cohorts.calendar(cohort).forEach(planned -> table.add(meeting(cohort, planned)));
        if (cohort.state() == TeamCohort.State.PLANNED) {
            cohortTable.state(id, TeamCohort.State.RUNNING);
            record.write(Act.of(id, "team-cohort.begun").fact("begins", cohort.begins()));
        }
        return of(id).stream()
                .filter(meeting -> meeting.part() == 0)
                .map(TeamMeeting::id)
                .toList();
    }

    /** @throws Forbidden when there is no such meeting */
    @Transactional(readOnly = true)
    public TeamMeeting get(UUID id) {
        return table.find(id).orElseThrow(() -> new Forbidden("team meeting " + id));
    }

    /** In the order of the plan; empty before the teams are confirmed. */
    @Transactional(readOnly = true)
    public List<TeamMeeting> of(UUID cohort) {
        return table.of(cohort);
    }

    /** The cohort of the meeting. */
    @Transactional(readOnly = true)
    public TeamCohort cohort(TeamMeeting meeting) {
        return cohorts.get(meeting.cohort());
    }

    static UUID id(UUID cohort, int number, int part) {
        String name = "team meeting " + cohort + " " + number + " " + part;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    static Instant instant(LocalDateTime local) {
        return local.atZone(HouseClock.ZONE).toInstant();
    }

    private TeamMeeting meeting(TeamCohort cohort, PlannedDay planned) {
        TeamPlan.PlannedMeeting plan = planned.meeting();
        return new TeamMeeting(
                id(cohort.id(), plan.number(), 0),
                cohort.id(),
                plan.number(),
                0,
                cohort.begins().plusDays(plan.offset()),
                planned.at(cohort.meetsAt()),
                plan.days(),
                plan.minutes(),
                plan.inPerson(),
                plan.title(),
                plan.agenda(),
                TeamMeeting.State.PLANNED,
                "",
                "",
                0,
                clock.instant());
    }
}
