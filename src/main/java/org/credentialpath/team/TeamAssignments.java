package org.credentialpath.team;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.people.Forbidden;
import org.credentialpath.program.Limits;
import org.credentialpath.program.TeamPlan;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What teams do between the meetings: open, posted or overdue, closed when the next meeting has talked about it (rule 33, form 22). */
@Service
@Transactional
public class TeamAssignments {

    private static final String LAPSE = "assignment-lapse";

    private final TeamAssignmentTable table;
    private final TeamMeetings meetings;
    private final TeamCohorts cohorts;
    private final TeamTable teams;
    private final TeamPosts posts;
    private final TeamRights rights;
    private final Limits limits;
    private final TeamAssignmentProcess process;
    private final EvidenceRecord record;
    private final HouseClock clock;

    TeamAssignments(
            TeamAssignmentTable table,
            TeamMeetings meetings,
            TeamCohorts cohorts,
            TeamTable teams,
            TeamPosts posts,
            TeamRights rights,
            Limits limits,
            TeamAssignmentProcess process,
            EvidenceRecord record,
            HouseClock clock) {
        this.table = table;
        this.meetings = meetings;
        this.cohorts = cohorts;
        this.teams = teams;
        this.posts = posts;
        this.rights = rights;
        this.limits = limits;
        this.process = process;
        this.record = record;
        this.clock = clock;
    }

    /** Opens what follows the meeting for each selected team; nothing where the plan asks for nothing. Repeatable. */
    public List<UUID> open(UUID id) {
        TeamMeeting meeting = meetings.get(id);
        if (meeting.part() > 0 || planned(meeting).assignment() == null) {
            return List.of();
        }
        List<UUID> opened = teams.of(meeting.cohort()).stream()
                .filter(Team::isSelected)
                .map(team -> table.open(id, team.id(), clock.instant()))
                .toList();
        record.write(Act.of(meeting.cohort(), "team-assignment.opened")
                .fact("meeting", id)
                .fact("teams", opened.size()));
        return opened;
    }

    /** @throws TeamRefused when nothing is posted, or it is closed or posted already */
    public void post(UUID id, PersonId by, TeamPosts.Work work) {
        TeamAssignment assignment = table.lock(id).orElseThrow(() -> new Forbidden("assignment " + id));
        Team team = rights.requireOwn(assignment.team(), by);
        if (assignment.closedAt() != null || posts.ofAssignment(id).isPresent() || !process.waitsForPost(id)) {
            throw TeamRefused.at("text", "not-open");
        }
        posts.add(team, assignment, by, plan(assignment).where(), work);
        record.write(Act.of(team.id(), "team-assignment.posted")
                .fact("assignment", id)
                .fact("by", by));
        process.posted(id);
    }

    /** Nothing more is posted. Repeatable. */
    public void close(UUID id) {
        TeamAssignment assignment = get(id);
        if (table.close(id, clock.instant())) {
            record.write(Act.of(assignment.team(), "team-assignment.closed")
                    .fact("assignment", id)
                    .fact("posted", posts.ofAssignment(id).isPresent()));
        }
    }

    /** @throws Forbidden when there is no such assignment */
    @Transactional(readOnly = true)
    public TeamAssignment get(UUID id) {
        return table.find(id).orElseThrow(() -> new Forbidden("assignment " + id));
    }

    /** Of the team, in the order of the plan. */
    @Transactional(readOnly = true)
    public List<TeamAssignment> of(UUID team) {
        return table.of(team);
    }

    @Transactional(readOnly = true)
    public TeamAssignment.State state(TeamAssignment assignment) {
        boolean posted = posts.ofAssignment(assignment.id()).isPresent();
        if (assignment.closedAt() != null) {
            return TeamAssignment.State.CLOSED;
        }
        if (posted) {
            return TeamAssignment.State.POSTED;
        }
        return due(assignment.id()).isBefore(clock.instant())
                ? TeamAssignment.State.OVERDUE
                : TeamAssignment.State.OPEN;
    }

    /** What the plan says of it. */
    @Transactional(readOnly = true)
    public TeamPlan.Assignment plan(TeamAssignment assignment) {
        return java.util.Objects.requireNonNull(
                planned(meetings.get(assignment.meeting())).assignment());
    }

    /** Its number in the plan, from 1. */
    @Transactional(readOnly = true)
    public int number(TeamAssignment assignment) {
        TeamMeeting meeting = meetings.get(assignment.meeting());
        return cohorts.plan(meetings.cohort(meeting)).assignmentNumber(meeting.number());
    }

    /** Whether the team has posted it. */
    @Transactional(readOnly = true)
    public boolean isPosted(UUID id) {
        return posts.ofAssignment(id).isPresent();
    }

    /** The end of the day before the next meeting. */
    @Transactional(readOnly = true)
    public Instant due(UUID id) {
        Instant next = next(get(id)).map(TeamMeeting::begins).orElseGet(() -> fallback(id));
        return BusinessCalendar.endOfDay(BusinessCalendar.dayOf(next).minusDays(1));
    }

    /** When the next meeting, which talks about it, is over. */
    @Transactional(readOnly = true)
    public Instant closes(UUID id) {
        return next(get(id)).map(TeamMeeting::ends).orElseGet(() -> fallback(id));
    }

    /** When nothing is waited for any more: the limit {@code assignment-lapse} after that. */
    @Transactional(readOnly = true)
    public Instant lapses(UUID id) {
        TeamMeeting meeting = meetings.get(get(id).meeting());
        return limits.due(meetings.cohort(meeting).packet(), LAPSE, closes(id));
    }

    private Optional<TeamMeeting> next(TeamAssignment assignment) {
        TeamMeeting meeting = meetings.get(assignment.meeting());
        return meetings.of(meeting.cohort()).stream()
                .filter(each -> each.number() > meeting.number() && each.state() != TeamMeeting.State.SUBSTITUTED)
                .min(Comparator.comparing(TeamMeeting::begins));
    }

    // Only where every later meeting has been taken out of the calendar.
    private Instant fallback(UUID id) {
        return meetings.get(get(id).meeting()).ends().plus(Duration.ofDays(14));
    }

    private TeamPlan.PlannedMeeting planned(TeamMeeting meeting) {
        return cohorts.plan(meetings.cohort(meeting)).meeting(meeting.number());
    }
}
