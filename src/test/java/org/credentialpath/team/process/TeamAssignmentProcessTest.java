package org.credentialpath.team.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.credentialpath.engine.EngineSteps;
import org.credentialpath.engine.WalksAll;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.PersonId;
import org.credentialpath.team.Team;
import org.credentialpath.team.TeamAssignment;
import org.credentialpath.team.TeamAssignments;
import org.credentialpath.team.TeamCohort;
import org.credentialpath.team.TeamLeaving;
import org.credentialpath.team.TeamMeeting;
import org.credentialpath.team.TeamPartners;
import org.credentialpath.team.TeamPost;
import org.credentialpath.team.TeamPosts;
import org.credentialpath.team.TeamRefused;
import org.credentialpath.team.TeamShift;
import org.credentialpath.team.TestTeams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Every way through {@code team-assignment}. */
@SpringBootTest
@WalksAll("team-assignment")
class TeamAssignmentProcessTest {

    @Autowired
    EngineSteps engine;

    @Autowired
    TeamAssignments assignments;

    @Autowired
    TeamPosts posts;

    @Autowired
    TeamPartners partners;

    @Autowired
    TeamLeaving leaving;

    @Autowired
    TeamShift shift;

    @Autowired
    TestTeams teams;

    @Autowired
    TestPeople people;

    TeamCohort cohort;
    Team team;
    Team partner;
    Team third;
    TeamAssignment open;
    UUID key;

    @BeforeEach
    void theFirstMeetingIsHeld() {
        cohort = teams.running(3);
        team = teams.of(cohort).get(0);
        partner = teams.of(cohort).get(1);
        third = teams.of(cohort).get(2);
        TeamMeeting first = teams.meeting(cohort, 1);
        teams.held(first, team, partner, third);
        open = assignments.of(team.id()).get(0);
        key = open.id();
    }

    @Test
    void isPostedToTheDashboardAndClosedAfterItWasTalkedAbout() {
        TeamMeeting next = teams.meeting(cohort, 2);
        assertThat(BusinessCalendar.dayOf(assignments.due(key)))
                .isEqualTo(next.day().minusDays(1));
        assertThat(assignments.closes(key)).isEqualTo(next.ends());
        assertThat(assignments.state(open)).isEqualTo(TeamAssignment.State.OPEN);
        assertThatThrownBy(() -> post(key, team.lead(), " ")).isInstanceOf(TeamRefused.class);
        assertThatThrownBy(() -> post(key, partner.lead(), "Ours.")).isInstanceOf(Forbidden.class);
        engine.fireTimer(key, "boundaryEvent_overdue");
        assertThat(engine.passed(key)).contains("endEvent_teamTold");
        engine.assertWaitsAt(key, "userTask_postAssignment");

        post(key, team.deputy(), "We keep a list.");

        assertThat(assignments.state(open)).isEqualTo(TeamAssignment.State.POSTED);
        assertThatThrownBy(() -> post(key, team.lead(), "Again.")).isInstanceOf(TeamRefused.class);
        assertThat(posts.of(cohort.id(), third.lead())).singleElement().satisfies(post -> {
            assertThat(post.text()).isEqualTo("We keep a list.");
            posts.comment(cohort.id(), post.id(), third.deputy(), "So do we.");
        });
        engine.fireTimer(key, "timerEvent_talkedAbout");
        engine.assertEndedAt(key, "endEvent_assignmentClosed");
        assertThat(assignments.state(assignments.get(key))).isEqualTo(TeamAssignment.State.CLOSED);
    }

    @Test
    void isClosedWithoutAPostWhenNobodyWaitsAnyMore() {
        engine.fireTimer(key, "boundaryEvent_neverPosted");
        engine.assertEndedAt(key, "endEvent_assignmentClosed");
        assertThatThrownBy(() -> post(key, team.lead(), "Late.")).isInstanceOf(TeamRefused.class);
        assertThat(assignments.isPosted(key)).isFalse();
    }

    @Test
    void waitsLongerWhenThePlanIsMoved() {
        post(key, team.lead(), "We keep a list.");
        var due = assignments.due(key);
        shift.shift(cohort.id(), people.with(Role.COORDINATOR), 21, "Snow.");
        engine.runJobs(key);

        assertThat(engine.passed(key)).contains("boundaryEvent_assignmentShifted");
        engine.assertWaitsAt(key, "timerEvent_talkedAbout");
        assertThat(assignments.due(key)).isAfter(due);
        assertThat(posts.of(cohort.id(), team.lead()))
                .extracting(TeamPost::text)
                .containsExactly("We keep a list.");
    }

    @Test
    void isReleasedWhenTheTeamDropsOutAndItsPartnerGetsAnotherOne() {
        assertThat(partners.of(team)).extracting(Team::id).containsExactly(partner.id(), third.id());
        PersonId coordinator = people.with(Role.COORDINATOR);
        assertThatThrownBy(() -> leaving.leave(team.id(), team.lead(), "No time."))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> leaving.leave(team.id(), coordinator, " ")).isInstanceOf(TeamRefused.class);

        leaving.leave(team.id(), coordinator, "The state has no time.");
        engine.runJobs(key);

        engine.assertEndedAt(key, "endEvent_assignmentClosed");
        assertThat(partners.of(partner)).extracting(Team::id).containsExactly(third.id());
        assertThatThrownBy(() -> leaving.leave(team.id(), coordinator, "Again."))
                .isInstanceOf(TeamRefused.class);
        assertThatThrownBy(() -> posts.of(cohort.id(), team.lead())).isInstanceOf(Forbidden.class);
    }

    @Test
    void whatIsForThePartnerOrTheTeamItselfNobodyElseReads() {
        TeamCohort four = teams.running(4);
        Team one = teams.of(four).get(0);
        Team two = teams.of(four).get(1);
        Team other = teams.of(four).get(2);
        teams.held(teams.meeting(four, 1), one, two, other);
        teams.held(teams.meeting(four, 2), one, two, other);
        post(assignments.of(one.id()).get(1).id(), one.lead(), "For our partner.");
        assertThat(posts.of(four.id(), two.deputy())).hasSize(1);
        assertThat(posts.of(four.id(), other.lead())).isEmpty();
        TeamPost post = posts.of(four.id(), one.lead()).get(0);
        assertThatThrownBy(() -> posts.comment(four.id(), post.id(), other.lead(), "We saw it."))
                .isInstanceOf(Forbidden.class);
        teams.held(teams.meeting(four, 7), one, two);
        post(assignments.of(one.id()).get(2).id(), one.lead(), "Our action plan.");
        assertThat(posts.of(four.id(), two.lead())).hasSize(1);
        assertThat(posts.of(four.id(), people.with(Role.COORDINATOR))).hasSize(2);
    }

    private void post(UUID assignment, PersonId by, String text) {
        assignments.post(assignment, by, new TeamPosts.Work(text, "", null));
    }
}
