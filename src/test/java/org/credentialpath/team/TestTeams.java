package org.credentialpath.team;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credentialpath.engine.EngineSteps;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** Cohorts of teams for tests: inject it into any test with a Spring context. Each method goes one step, as a click would. */
@Component
public class TestTeams {

    public static final String PROGRAM = "credential-attainment-cohort";

    private final TeamCohorts cohorts;
    private final TeamApplications applications;
    private final TeamStart start;
    private final TeamMeetings meetings;
    private final TeamAttendance attendance;
    private final TeamAssignmentTable assignments;
    private final TeamTable table;
    private final Programs programs;
    private final TestPeople testPeople;
    private final People people;
    private final EngineSteps engine;
    private final HouseClock clock;

    TestTeams(
            TeamCohorts cohorts,
            TeamApplications applications,
            TeamStart start,
            TeamMeetings meetings,
            TeamAttendance attendance,
            TeamAssignmentTable assignments,
            TeamTable table,
            Programs programs,
            TestPeople testPeople,
            People people,
            EngineSteps engine,
            HouseClock clock) {
        this.cohorts = cohorts;
        this.applications = applications;
        this.start = start;
        this.meetings = meetings;
        this.attendance = attendance;
        this.assignments = assignments;
        this.table = table;
        this.programs = programs;
        this.testPeople = testPeople;
        this.people = people;
        this.engine = engine;
        this.clock = clock;
    }

    /** A cohort that starts in the week of the program a year or more from now, and takes applications. */
    public TeamCohort cohort() {
        PersonId coordinator = testPeople.with(Role.COORDINATOR);
        var start =
                programs.get(PROGRAM).current().team().nextStart(clock.today().plusYears(1));
        var wish = new TeamCohorts.SetUp(
                UUID.randomUUID(),
                PROGRAM,
                "Cohort of states",
                start.plusDays(2),
                LocalTime.of(13, 0),
                "https://example.org/call",
                start.minusDays(21));
        return TestPeople.as(coordinator, () -> cohorts.setUp(wish, coordinator));
    }

    /** A team of two, with a lead and a deputy of its own. */
    public Team applied(TeamCohort cohort, String state) {
        PersonId lead = testPeople.with(Role.TEAM_LEAD);
        return applied(cohort, state, lead, testPeople.with(Role.TEAM_LEAD));
    }

    public Team applied(TeamCohort cohort, String state, PersonId lead, PersonId deputy) {
        var wish = new TeamApplications.Wish(
                state,
                "core-program",
                people.get(deputy).email(),
                "adult-education",
                List.of(new Team.Member("Wilma Ames", "vocational-rehabilitation")),
                new Team.Words("We keep a list.", "A method we can explain.", "Many certifications."),
                Team.Travel.UNSURE);
        return TestPeople.as(lead, () -> applications.apply(cohort.id(), lead, wish));
    }

    /** The last day for applications is over. */
    public void closeApplications(Team team) {
        engine.fireTimer(team.id(), "timerEvent_applicationsClosed");
    }

    /** A coordinator selects the team. */
    public void select(Team team) {
        PersonId coordinator = testPeople.with(Role.COORDINATOR);
        TestPeople.as(coordinator, () -> {
            applications.decide(team.id(), coordinator, true, "");
            return team;
        });
    }

    /** A team that has applied and is selected. */
    public Team selected(TeamCohort cohort, String state) {
        Team team = applied(cohort, state);
        closeApplications(team);
        select(team);
        return get(team);
    }

    /** A cohort whose meetings stand in the calendar, with so many teams. */
    public TeamCohort running(int number) {
        TeamCohort cohort = cohort();
        for (int i = 1; i <= number; i++) {
            selected(cohort, "State " + i);
        }
        confirm(cohort);
        return cohort;
    }

    /** A coordinator confirms the teams. */
    public void confirm(TeamCohort cohort) {
        PersonId coordinator = testPeople.with(Role.COORDINATOR);
        engine.fireTimer(cohort.id(), "timerEvent_applicationsOver");
        start.confirm(cohort.id(), coordinator, true);
    }

    /** The meeting of the plan, as it is now. */
    public TeamMeeting meeting(TeamCohort cohort, int number) {
        return meetings.get(TeamMeetings.id(cohort.id(), number, 0));
    }

    /** All reminders are sent, and the meeting is over. */
    public void passed(TeamMeeting meeting) {
        while (engine.waitsAt(meeting.id()).contains("timerEvent_reminderDay")) {
            engine.fireTimer(meeting.id(), "timerEvent_reminderDay");
        }
        engine.fireTimer(meeting.id(), "timerEvent_meetingOver");
    }

    /** The meeting is over, and these teams came. */
    public void held(TeamMeeting meeting, Team... present) {
        passed(meeting);
        Set<UUID> came = Stream.of(present).map(Team::id).collect(Collectors.toSet());
        attendance.record(meeting.id(), testPeople.with(Role.COORDINATOR), came, Set.of());
    }

    /** Nobody waits any more for what the team has not posted. */
    public void closeAssignments(Team team) {
        assignments.of(team.id()).stream()
                .filter(each -> each.closedAt() == null)
                .forEach(each -> engine.fireTimer(each.id(), "boundaryEvent_neverPosted"));
    }

    /** The selected teams, by name. */
    public List<Team> of(TeamCohort cohort) {
        return table.of(cohort.id()).stream().filter(Team::isSelected).toList();
    }

    /** As it is now. */
    public Team get(Team team) {
        return table.find(team.id()).orElseThrow();
    }
}
