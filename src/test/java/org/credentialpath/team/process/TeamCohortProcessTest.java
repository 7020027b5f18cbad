package org.credentialpath.team.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.credentialpath.engine.EngineSteps;
import org.credentialpath.engine.WalksAll;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.shared.PersonId;
import org.credentialpath.team.Team;
import org.credentialpath.team.TeamClosing;
import org.credentialpath.team.TeamCohort;
import org.credentialpath.team.TeamCohorts;
import org.credentialpath.team.TeamInPerson;
import org.credentialpath.team.TeamRefused;
import org.credentialpath.team.TeamShift;
import org.credentialpath.team.TeamStart;
import org.credentialpath.team.TestTeams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Every way through {@code team-cohort}. */
@SpringBootTest
@WalksAll("team-cohort")
class TeamCohortProcessTest {

    private static final TeamClosing.Resource MADE = new TeamClosing.Resource(
            "A companion to the decision tree", "For every state.", "https://example.org/made");

    @Autowired
    EngineSteps engine;

    @Autowired
    TeamStart start;

    @Autowired
    TeamCohorts cohorts;

    @Autowired
    TeamShift shift;

    @Autowired
    TeamInPerson inPerson;

    @Autowired
    TeamClosing closing;

    @Autowired
    TestTeams teams;

    @Autowired
    TestPeople people;

    PersonId coordinator;

    @BeforeEach
    void somebodyCoordinates() {
        coordinator = people.with(Role.COORDINATOR);
    }

    @Test
    void holdsItsMeetingsAndEndsWithAResourceAndRecordsOfParticipation() {
        TeamCohort cohort = teams.running(2);
        UUID key = cohort.id();
        assertThat(cohorts.get(key).state()).isEqualTo(TeamCohort.State.RUNNING);
        inPerson.approve(teams.meeting(cohort, 6).id(), coordinator, "The Departments");
        Team faithful = teams.of(cohort).get(0);
        Team other = teams.of(cohort).get(1);
        assertThatThrownBy(() -> closing.recordResource(key, coordinator, MADE)).isInstanceOf(TeamRefused.class);
        for (int number = 1; number <= 9; number++) {
            if (number % 3 == 0) {
                teams.held(teams.meeting(cohort, number), faithful);
            } else {
                teams.held(teams.meeting(cohort, number), faithful, other);
            }
        }
        teams.closeAssignments(faithful);
        teams.closeAssignments(other);
        engine.assertWaitsAt(key, "userTask_recordResource");
        assertThatThrownBy(() -> closing.recordResource(key, faithful.lead(), MADE))
                .isInstanceOf(Forbidden.class);

        closing.recordResource(key, coordinator, MADE);

        engine.assertEndedAt(key, "endEvent_cohortClosed");
        assertThat(cohorts.get(key).state()).isEqualTo(TeamCohort.State.CLOSED);
        assertThat(closing.resource(key)).contains(MADE);
        assertThat(closing.participation(faithful.id())).hasValueSatisfying(record -> assertThat(record)
                .extracting(TeamClosing.Participation::attended, TeamClosing.Participation::held)
                .containsExactly(9, 9));
        assertThat(closing.participation(other.id()))
                .hasValueSatisfying(record -> assertThat(record.attended()).isEqualTo(6));
        assertThatThrownBy(() -> shift.shift(key, coordinator, 21, "Too late.")).hasMessage("days: not-open");
    }

    @Test
    void doesNotTakePlaceWithoutTeams() {
        TeamCohort cohort = teams.cohort();
        Team team = teams.applied(cohort, "Maine");
        engine.fireTimer(cohort.id(), "timerEvent_applicationsOver");
        assertThatThrownBy(() -> start.confirm(cohort.id(), coordinator, true)).hasMessage("takesPlace: undecided");
        teams.closeApplications(team);
        engine.fireTimer(team.id(), "boundaryEvent_cohortBegan");
        assertThatThrownBy(() -> start.confirm(cohort.id(), coordinator, true)).hasMessage("takesPlace: no-team");

        start.confirm(cohort.id(), coordinator, false);

        engine.assertEndedAt(cohort.id(), "endEvent_cohortCanceled");
        assertThat(cohorts.get(cohort.id()).state()).isEqualTo(TeamCohort.State.CANCELED);
        assertThatThrownBy(() -> start.confirm(cohort.id(), coordinator, false)).isInstanceOf(TeamRefused.class);
    }
}
