package org.credentialpath.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plan moves as a block: what is still to come keeps its order and its intervals (rule 33). */
@Service
public class TeamShift {

    /** So many days at once at most, in either direction. */
    public static final int MOST = 365;

    private static final int LONGEST = 1000;

    private final TeamCohortTable cohorts;
    private final TeamMeetingTable meetings;
    private final TeamTable teams;
    private final TeamInPerson inPerson;
    private final TeamRights rights;
    private final BusinessCalendar calendar;
    private final TeamAssignmentTable assignments;
    private final TeamAssignmentProcess work;
    private final TeamMeetingProcess process;
    private final TeamApplicationProcess applications;
    private final EvidenceRecord record;
    private final HouseClock clock;

    TeamShift(
            TeamCohortTable cohorts,
            TeamMeetingTable meetings,
            TeamTable teams,
            TeamInPerson inPerson,
            TeamRights rights,
            BusinessCalendar calendar,
            TeamAssignmentTable assignments,
            TeamAssignmentProcess work,
            TeamMeetingProcess process,
            TeamApplicationProcess applications,
            EvidenceRecord record,
            HouseClock clock) {
        this.cohorts = cohorts;
        this.meetings = meetings;
        this.teams = teams;
        this.inPerson = inPerson;
        this.rights = rights;
        this.calendar = calendar;
        this.assignments = assignments;
        this.work = work;
        this.process = process;
        this.applications = applications;
        this.record = record;
        this.clock = clock;
    }

    /**
     * Moves everything that is still to come.
     *
     * @param days so many days later, or earlier when negative
     * @param reason read by the teams
     * @throws TeamRefused when something would lie in the past, or the cohort is over
     */
    @Transactional
    public void shift(UUID id, PersonId by, int days, String reason) {
        rights.requireCoordinator(by);
        TeamCohort cohort = cohorts.lock(id).orElseThrow(() -> new org.credentialpath.people.Forbidden("cohort " + id));
        String why = TeamRefused.worded(reason, "reason", LONGEST);
        if (days == 0 || Math.abs(days) > MOST) {
            throw TeamRefused.at("days", "days", MOST);
        }
        LocalDate begins = cohort.begins().plusDays(days);
        switch (cohort.state()) {
            case PLANNED -> checkPlanned(cohort, begins);
            case RUNNING -> move(id, days, why);
            default -> throw TeamRefused.at("days", "not-open");
        }
        cohorts.shift(id, begins, days, why, by, clock.instant());
        record.write(Act.of(id, "team-cohort.shifted")
                .fact("days", days)
                .fact("begins", begins)
                .fact("by", by)
                .words("reason", why));
        teams.of(id).stream()
                .filter(team -> team.state() == Team.State.APPLIED)
                .forEach(team -> applications.shifted(team.id()));
    }

    private void checkPlanned(TeamCohort cohort, LocalDate begins) {
        if (!begins.isAfter(clock.today()) || !begins.isAfter(cohort.applicationsUntil())) {
            throw TeamRefused.at("days", "too-early");
        }
    }

    private void move(UUID id, int days, String reason) {
        List<TeamMeeting> all = meetings.of(id);
        Instant now = clock.instant();
        Instant over = all.stream()
                .filter(TeamMeeting::isPlanned)
                .map(TeamMeeting::ends)
                .filter(end -> !end.isAfter(now))
                .max(Instant::compareTo)
                .orElse(now);
        List<TeamMeeting> ahead = all.stream()
                .filter(meeting -> meeting.isPlanned() && meeting.begins().isAfter(now))
                .toList();
        if (ahead.isEmpty()) {
            throw TeamRefused.at("days", "not-open");
        }
        for (TeamMeeting meeting : ahead) {
            LocalDate planned = meeting.plannedOn().plusDays(days);
            Instant begins = begins(meeting, planned);
            if (!begins.isAfter(over) || gateIsOver(meeting, begins)) {
                throw TeamRefused.at("days", "too-early");
            }
            meetings.move(meeting.id(), planned, begins, reason);
            process.shifted(meeting.id());
        }
        teams.of(id).stream()
                .flatMap(team -> assignments.of(team.id()).stream())
                .filter(assignment -> assignment.closedAt() == null)
                .forEach(assignment -> work.shifted(assignment.id()));
    }

    private boolean gateIsOver(TeamMeeting meeting, Instant begins) {
        return meeting.inPerson()
                && meeting.approval().isEmpty()
                && !inPerson.gate(meeting, begins).isAfter(clock.instant());
    }

    private Instant begins(TeamMeeting meeting, LocalDate planned) {
        var time = meeting.begins().atZone(HouseClock.ZONE).toLocalTime();
        return TeamMeetings.instant(calendar.businessDayFrom(planned).atTime(time));
    }
}
