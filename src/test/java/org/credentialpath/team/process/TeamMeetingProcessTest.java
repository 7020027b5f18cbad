package org.credentialpath.team.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.engine.EngineSteps;
import org.credentialpath.engine.WalksAll;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.program.TeamPlan;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.PersonId;
import org.credentialpath.team.Team;
import org.credentialpath.team.TeamAttendance;
import org.credentialpath.team.TeamCohort;
import org.credentialpath.team.TeamInPerson;
import org.credentialpath.team.TeamMeeting;
import org.credentialpath.team.TeamMeetings;
import org.credentialpath.team.TeamRefused;
import org.credentialpath.team.TeamReminders;
import org.credentialpath.team.TeamShift;
import org.credentialpath.team.TeamSubstitutes;
import org.credentialpath.team.TestTeams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Every way through {@code team-meeting}. */
@SpringBootTest
@WalksAll("team-meeting")
class TeamMeetingProcessTest {

    @Autowired
    EngineSteps engine;

    @Autowired
    TeamMeetings meetings;

    @Autowired
    TeamInPerson inPerson;

    @Autowired
    TeamSubstitutes substitutes;

    @Autowired
    TeamAttendance attendance;

    @Autowired
    TeamReminders reminders;

    @Autowired
    TeamShift shift;

    @Autowired
    BusinessCalendar calendar;

    @Autowired
    TestTeams teams;

    @Autowired
    TestPeople people;

    TeamCohort cohort;
    Team team;
    TeamMeeting proposed;
    UUID key;
    PersonId coordinator;

    @BeforeEach
    void aCohortRuns() {
        cohort = teams.running(1);
        team = teams.of(cohort).get(0);
        proposed = teams.meeting(cohort, 6);
        key = proposed.id();
        coordinator = people.with(Role.COORDINATOR);
    }

    @Test
    void standsInTheCalendarWithTheLengthsOfThePlan() {
        assertThat(meetings.of(cohort.id()))
                .hasSize(9)
                .extracting(TeamMeeting::minutes)
                .containsExactly(75, 75, 90, 90, 90, 420, 90, 90, 90);
        assertThat(proposed.lastDay()).isEqualTo(proposed.day().plusDays(1));
        assertThat(cohort.begins().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        // The decision falls before the meeting that prepares the one in person.
        assertThat(BusinessCalendar.dayOf(inPerson.gate(key)))
                .isEqualTo(proposed.day().minusDays(45));
        assertThat(inPerson.gate(key)).isBefore(teams.meeting(cohort, 5).begins());
    }

    @Test
    void isHeldInPersonWhenItIsApproved() {
        engine.assertWaitsAt(key, "userTask_decideInPerson");
        assertThatThrownBy(() -> inPerson.approve(key, team.lead(), "Us")).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> inPerson.approve(key, coordinator, " ")).isInstanceOf(TeamRefused.class);
        inPerson.approve(key, coordinator, "The Departments");
        assertThatThrownBy(() -> inPerson.approve(key, coordinator, "Again")).isInstanceOf(TeamRefused.class);
        teams.passed(proposed);

        attendance.record(key, coordinator, Set.of(), Set.of(team.id()));

        engine.assertEndedAt(key, "endEvent_meetingHeld");
        assertThat(attendance.of(key)).containsEntry(team.id(), TeamAttendance.Mark.BY_CALL);
        assertThat(attendance.attended(team.id())).isEqualTo(1);
        assertThatThrownBy(() -> attendance.record(key, coordinator, Set.of(), Set.of()))
                .isInstanceOf(TeamRefused.class);
    }

    @Test
    void isReplacedByChosenMeetingsWhenItIsDenied() {
        LocalDateTime other = proposed.day().plusDays(7).atTime(13, 0);
        assertThatThrownBy(() -> deny(other)).hasMessage("substitutes.0.day: other-week");
        assertThatThrownBy(() -> inPerson.deny(key, coordinator, "The Departments", "No rooms.", List.of()))
                .hasMessage("substitutes: no-substitute");
        engine.assertWaitsAt(key, "userTask_decideInPerson");

        deny(proposed.day().atTime(10, 0));

        assertThat(substitutes.of(proposed)).singleElement().satisfies(instead -> {
            assertThat(instead.minutes()).isEqualTo(120);
            assertThat(instead.agenda()).containsExactly("The resource", "Action plans");
            teams.held(instead, team);
        });
        engine.assertEndedAt(key, "endEvent_meetingSubstituted");
        assertThat(meetings.get(key).reason()).isEqualTo("No rooms.");
    }

    @Test
    void isReplacedByTheUsualMeetingsWithoutADecision() {
        TeamMeeting next = teams.meeting(cohort, 7);
        engine.fireTimer(key, "boundaryEvent_gatePassed");

        List<TeamMeeting> instead = substitutes.of(proposed);
        assertThat(instead).hasSize(2).allSatisfy(each -> {
            assertThat(each.minutes()).isEqualTo(90);
            assertThat(each.inPerson()).isFalse();
            assertThat(TeamPlan.monday(each.day())).isEqualTo(TeamPlan.monday(proposed.day()));
        });
        assertThat(instead.get(0).agenda()).hasSize(2);
        assertThat(instead.get(1).agenda()).hasSize(1);
        assertThat(teams.meeting(cohort, 7)).isEqualTo(next);
        instead.forEach(each -> teams.held(each, team));
        engine.assertEndedAt(key, "endEvent_meetingSubstituted");
        assertThat(attendance.attended(team.id())).isEqualTo(2);
    }

    @Test
    void isReplacedWhenItIsCalledOffLate() {
        assertThatThrownBy(() -> inPerson.callOff(key, coordinator, "Snow")).isInstanceOf(TeamRefused.class);
        inPerson.approve(key, coordinator, "The Departments");
        assertThatThrownBy(() -> inPerson.callOff(key, coordinator, "")).isInstanceOf(TeamRefused.class);
        inPerson.callOff(key, coordinator, "The building is closed.");
        engine.runJobs(key);

        assertThat(substitutes.of(proposed)).hasSize(2);
        assertThat(engine.passed(key)).contains("boundaryEvent_meetingCalledOff", "sendTask_tellSubstituted");
        assertThatThrownBy(() -> inPerson.callOff(key, coordinator, "Again")).isInstanceOf(TeamRefused.class);
    }

    @Test
    void getsAnotherDayWhenItWasNotHeld() {
        TeamMeeting first = teams.meeting(cohort, 1);
        teams.passed(first);
        assertThatThrownBy(() -> attendance.notHeld(
                        first.id(), coordinator, first.day().plusDays(30).atTime(13, 0)))
                .hasMessage("day: out-of-order");
        attendance.notHeld(first.id(), coordinator, first.day().plusDays(3).atTime(9, 0));

        assertThat(teams.meeting(cohort, 1).day()).isEqualTo(first.day().plusDays(3));
        assertThat(engine.passed(first.id())).contains("sendTask_tellMoved");
        teams.held(teams.meeting(cohort, 1), team);
        teams.closeAssignments(team);
        engine.assertEndedAt(first.id(), "endEvent_meetingHeld");
    }

    @Test
    void thePlanMovedByThreeWeeksKeepsItsOrderItsGateAndItsReminders() {
        List<TeamMeeting> before = meetings.of(cohort.id());
        assertThatThrownBy(() -> shift.shift(cohort.id(), team.lead(), 21, "Late."))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> shift.shift(cohort.id(), coordinator, 0, "Late."))
                .isInstanceOf(TeamRefused.class);
        assertThatThrownBy(() -> shift.shift(cohort.id(), coordinator, 21, " ")).isInstanceOf(TeamRefused.class);

        shift.shift(cohort.id(), coordinator, 21, "The first weeks are taken.");
        before.forEach(meeting -> engine.runJobs(meeting.id()));

        List<TeamMeeting> after = meetings.of(cohort.id());
        assertThat(after).extracting(TeamMeeting::begins).isSorted();
        for (int i = 0; i < after.size(); i++) {
            LocalDate planned = before.get(i).plannedOn().plusDays(21);
            assertThat(after.get(i).plannedOn()).isEqualTo(planned);
            assertThat(after.get(i).day()).isEqualTo(calendar.businessDayFrom(planned));
            assertThat(BusinessCalendar.dayOf(
                            reminders.next(after.get(i).id(), null).orElseThrow()))
                    .isEqualTo(after.get(i).day().minusDays(7));
        }
        long moved = ChronoUnit.DAYS.between(proposed.day(), after.get(5).day());
        assertThat(BusinessCalendar.dayOf(inPerson.gate(key)))
                .isEqualTo(proposed.day().minusDays(45).plusDays(moved));
        engine.assertWaitsAt(key, "userTask_decideInPerson");
        assertThat(engine.passed(key)).contains("boundaryEvent_gateShifted");
        assertThat(engine.passed(after.get(0).id())).contains("boundaryEvent_meetingShifted");
        teams.held(after.get(0), team);
        shift.shift(cohort.id(), coordinator, -365, "There is time after all.");
        assertThatThrownBy(() -> shift.shift(cohort.id(), coordinator, -365, "Early."))
                .hasMessage("days: too-early");
    }

    private void deny(LocalDateTime begins) {
        var instead = new TeamInPerson.Substitute(begins, 120, "The resource\nAction plans");
        inPerson.deny(key, coordinator, "The Departments", "No rooms.", List.of(instead));
    }
}
