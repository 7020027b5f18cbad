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
import org.credentialpath.team.TeamApplications;
import org.credentialpath.team.TeamCohort;
import org.credentialpath.team.TeamRefused;
import org.credentialpath.team.TeamShift;
import org.credentialpath.team.TestTeams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Every way through {@code team-application}. */
@SpringBootTest
@WalksAll("team-application")
class TeamApplicationProcessTest {

    @Autowired
    EngineSteps engine;

    @Autowired
    TeamApplications applications;

    @Autowired
    TeamShift shift;

    @Autowired
    TestTeams teams;

    @Autowired
    TestPeople people;

    TeamCohort cohort;
    Team team;
    UUID key;
    PersonId coordinator;

    @BeforeEach
    void aTeamApplies() {
        cohort = teams.cohort();
        team = teams.applied(cohort, "Maine");
        key = team.id();
        coordinator = people.with(Role.COORDINATOR);
    }

    @Test
    void isSelectedAfterTheLastDayForApplications() {
        engine.assertWaitsAt(key, "timerEvent_applicationsClosed");
        assertThatThrownBy(() -> applications.decide(key, coordinator, true, ""))
                .isInstanceOf(TeamRefused.class);
        teams.closeApplications(team);
        assertThatThrownBy(() -> applications.decide(key, people.with(Role.FACILITATOR), true, ""))
                .isInstanceOf(Forbidden.class);

        applications.decide(key, coordinator, true, "");

        engine.assertEndedAt(key, "endEvent_teamSelected");
        assertThat(teams.get(team).state()).isEqualTo(Team.State.SELECTED);
        assertThatThrownBy(() -> applications.decide(key, coordinator, true, ""))
                .isInstanceOf(TeamRefused.class);
        assertThatThrownBy(() -> applications.withdraw(key, team.lead())).isInstanceOf(TeamRefused.class);
    }

    @Test
    void isNotSelectedWithAReasonTheTeamReads() {
        teams.closeApplications(team);
        assertThatThrownBy(() -> applications.decide(key, coordinator, false, " "))
                .isInstanceOf(TeamRefused.class);
        applications.decide(key, coordinator, false, "Nine other states came with a question we can answer.");

        engine.assertEndedAt(key, "endEvent_teamNotSelected");
        assertThat(teams.get(team)).satisfies(answered -> {
            assertThat(answered.state()).isEqualTo(Team.State.NOT_SELECTED);
            assertThat(answered.reason()).startsWith("Nine other states");
        });
    }

    @Test
    void isNotSelectedWhenTheCohortBeginsAndNobodyDecided() {
        teams.closeApplications(team);
        engine.fireTimer(key, "boundaryEvent_cohortBegan");

        engine.assertEndedAt(key, "endEvent_teamNotSelected");
        assertThat(teams.get(team).state()).isEqualTo(Team.State.NOT_SELECTED);
        applications.close(key);
        assertThat(teams.get(team).state()).isEqualTo(Team.State.NOT_SELECTED);
    }

    @Test
    void waitsForItsAnswerUntilTheCohortBeginsAlsoWhenThePlanIsMoved() {
        teams.closeApplications(team);
        shift.shift(cohort.id(), coordinator, 21, "The announcement came late.");
        engine.runJobs(key);

        assertThat(engine.passed(key)).contains("boundaryEvent_planShifted");
        engine.assertWaitsAt(key, "userTask_selectTeam");
        applications.decide(key, coordinator, true, "");
        engine.assertEndedAt(key, "endEvent_teamSelected");
    }

    @Test
    void withdrawsAndAppliesAgain() {
        applications.withdraw(key, team.deputy());
        engine.runJobs(key);

        engine.assertEndedAt(key, "endEvent_applicationWithdrawn");
        assertThatThrownBy(() -> applications.withdraw(key, team.lead())).isInstanceOf(TeamRefused.class);
        Team again = teams.applied(cohort, "Maine", team.lead(), team.deputy());
        assertThat(again.id()).isNotEqualTo(key);
    }

    @Test
    void ofOneStateAndOfOnePersonThereIsOneTeam() {
        assertThatThrownBy(() -> teams.applied(cohort, "maine"))
                .isInstanceOf(TeamRefused.class)
                .hasMessage("name: name-taken");
        PersonId other = people.with(Role.TEAM_LEAD);
        assertThatThrownBy(() -> teams.applied(cohort, "Vermont", team.deputy(), other))
                .hasMessage("name: lead-taken");
        assertThatThrownBy(() -> teams.applied(cohort, "Vermont", other, team.lead()))
                .hasMessage("deputy: deputy-taken");
        assertThatThrownBy(() -> teams.applied(cohort, "Vermont", other, other)).hasMessage("deputy: deputy-is-lead");
        assertThatThrownBy(() -> teams.applied(cohort, "Vermont", other, people.with(Role.LIAISON)))
                .hasMessage("deputy: deputy-unknown");
    }

    @Test
    void takesNineTeamsAndNotOneMore() {
        for (int i = 1; i <= 9; i++) {
            teams.selected(cohort, "State " + i);
        }
        teams.closeApplications(team);
        assertThat(applications.selected(cohort.id())).isEqualTo(9);
        assertThatThrownBy(() -> applications.decide(key, coordinator, true, ""))
                .isInstanceOf(TeamRefused.class)
                .hasMessage("selection: full");
        applications.decide(key, coordinator, false, "All nine places are taken.");
    }

    @Test
    void nobodyDecidesAboutTheirOwnTeam() {
        PersonId both = people.with(Role.TEAM_LEAD, Role.COORDINATOR);
        Team own = teams.applied(cohort, "Ohio", both, people.with(Role.TEAM_LEAD));
        teams.closeApplications(own);
        assertThatThrownBy(() -> applications.decide(own.id(), both, true, "")).isInstanceOf(Forbidden.class);
    }
}
