package org.credentialpath.team.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.credentialpath.people.TestPeople.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.credentialpath.engine.EngineSteps;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.engine.TaskFilter;
import org.credentialpath.engine.TaskSort;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.shared.PersonId;
import org.credentialpath.team.Team;
import org.credentialpath.team.TeamApplications;
import org.credentialpath.team.TeamAssignment;
import org.credentialpath.team.TeamAssignments;
import org.credentialpath.team.TeamAttendance;
import org.credentialpath.team.TeamClosing;
import org.credentialpath.team.TeamCohort;
import org.credentialpath.team.TeamMeeting;
import org.credentialpath.team.TeamPosts;
import org.credentialpath.team.TeamSubstitutes;
import org.credentialpath.team.TestTeams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A cohort of teams from the application to the records of participation, as its people click through it. */
@SpringBootTest
@AutoConfigureMockMvc
class TeamRunWebTest {

    @Autowired
    MockMvc web;

    @Autowired
    TestTeams teams;

    @Autowired
    TestPeople testPeople;

    @Autowired
    People people;

    @Autowired
    TeamApplications applications;

    @Autowired
    TeamAssignments assignments;

    @Autowired
    TeamPosts posts;

    @Autowired
    TeamSubstitutes substitutes;

    @Autowired
    TeamAttendance attendance;

    @Autowired
    TeamClosing closing;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    OpenTasks tasks;

    @Autowired
    EngineSteps engine;

    PersonId coordinator;
    PersonId lead;
    PersonId deputy;
    TeamCohort cohort;
    String dashboard;

    @BeforeEach
    void aCohortIsPlanned() {
        coordinator = testPeople.with(Role.COORDINATOR);
        lead = testPeople.with(Role.TEAM_LEAD);
        deputy = testPeople.with(Role.TEAM_LEAD);
        cohort = teams.cohort();
        dashboard = "/teams/" + cohort.id();
    }

    @Test
    void runsFromTheApplicationToTheRecordOfParticipation() throws Exception {
        UUID maine = applies();
        Team vermont = teams.applied(cohort, "Vermont");
        isSelected(maine);
        isSelected(vermont.id());
        isConfirmed();
        List<Team> both = teams.of(cohort);
        for (int number = 1; number <= 5; number++) {
            meets(teams.meeting(cohort, number), both);
            int done = assignments.of(maine).size();
            assertThat(done).isEqualTo(Math.min(number, 4));
            if (number <= 4) {
                posts(maine, done);
            }
        }
        isDeniedInPerson();
        for (TeamMeeting instead : substitutes.of(teams.meeting(cohort, 6))) {
            meets(instead, both);
        }
        for (int number = 7; number <= 9; number++) {
            meets(teams.meeting(cohort, number), List.of(teams.get(vermont)));
        }
        assertThat(assignments.of(maine)).hasSize(5);
        isClosed(maine, vermont);
    }

    private UUID applies() throws Exception {
        String address = dashboard + "/apply";
        send(
                        address,
                        lead,
                        "_do send,name Maine,agency core-program,deputyAgency other,travel NO,commitment true,standing A,goals B,challenges C,members.row 0,members.0.member Ann,members.0.memberAgency other,deputy "
                                + people.get(deputy).email())
                .andExpect(redirectedUrl(address + "/check"));
        UUID id = applications.next(cohort.id(), lead);
        send(address, lead, "_do confirm").andExpect(redirectedUrl("/team/" + id));
        return id;
    }

    private void isSelected(UUID team) throws Exception {
        engine.fireTimer(team, "timerEvent_applicationsClosed");
        String task = task("userTask_selectTeam", team);
        page(task, coordinator).andExpect(content().string(containsString("of 9")));
        send(task, coordinator, "_do send,selection NOT_SELECTED").andExpect(status().isUnprocessableContent());
        send(task, coordinator, "_do send,selection SELECTED").andExpect(status().is3xxRedirection());
    }

    private void isConfirmed() throws Exception {
        engine.fireTimer(cohort.id(), "timerEvent_applicationsOver");
        String task = task("userTask_confirmTeams", cohort.id());
        page(task, coordinator).andExpect(content().string(containsString("Maine, Vermont")));
        send(task, coordinator, "_do send,takesPlace YES").andExpect(redirectedUrl(dashboard));
        page(dashboard, deputy)
                .andExpect(content().string(containsString("Running")))
                .andExpect(content().string(containsString("Partner: Vermont")))
                .andExpect(content().string(containsString("Approval pending")))
                .andExpect(content().string(containsString("75 minutes, online")))
                .andExpect(content().string(containsString("do not anticipate funding")));
    }

    private void meets(TeamMeeting meeting, List<Team> came) throws Exception {
        teams.passed(meeting);
        String task = task("userTask_recordTeamAttendance", meeting.id());
        send(task, coordinator, "_do send").andExpect(status().isUnprocessableContent());
        List<String> fields = new ArrayList<>(List.of("_do send", "held YES"));
        came.forEach(team -> fields.add("present " + team.id()));
        send(task, coordinator, String.join(",", fields)).andExpect(redirectedUrl(dashboard));
        page(dashboard, lead).andExpect(content().string(containsString("Took part: ")));
    }

    private void posts(UUID team, int number) throws Exception {
        TeamAssignment assignment = assignments.of(team).get(number - 1);
        page("/team/" + team, lead).andExpect(content().string(containsString("Assignment " + number)));
        String task = task("userTask_postAssignment", assignment.id());
        send(task, lead, "_do send").andExpect(status().isUnprocessableContent());
        send(task, lead, "_do send,text Ours" + number).andExpect(redirectedUrl("/team/" + team));
        page(dashboard, deputy).andExpect(content().string(containsString("Ours" + number)));
    }

    private void isDeniedInPerson() throws Exception {
        TeamMeeting proposed = teams.meeting(cohort, 6);
        String task = task("userTask_decideInPerson", proposed.id());
        page(task, coordinator)
                .andExpect(content().string(containsString("virtual meetings in the same week take its place")));
        send(task, coordinator, "_do send,approver Departments,approval DENIED,reason Rooms")
                .andExpect(status().isUnprocessableContent());
        var day = proposed.day();
        String when = "substitutes.0.day.month " + day.getMonthValue() + ",substitutes.0.day.day " + day.getDayOfMonth()
                + ",substitutes.0.day.year " + day.getYear();
        send(
                        task,
                        coordinator,
                        "_do send,approver Departments,approval DENIED,reason Rooms,substitutes.row 0,substitutes.0.time 13:00,substitutes.0.minutes 90,substitutes.0.topic Resource,"
                                + when)
                .andExpect(redirectedUrl(dashboard));
        page(dashboard, lead).andExpect(content().string(containsString("Online meetings instead")));
    }

    private void isClosed(UUID maine, Team vermont) throws Exception {
        teams.closeAssignments(vermont);
        for (TeamAssignment each : assignments.of(maine)) {
            boolean posted = assignments.isPosted(each.id());
            engine.fireTimer(each.id(), posted ? "timerEvent_talkedAbout" : "boundaryEvent_neverPosted");
        }
        String task = task("userTask_recordResource", cohort.id());
        send(task, coordinator, "_do send,title Companion").andExpect(status().isUnprocessableContent());
        send(task, coordinator, "_do send,title Companion,words Steps,link https://example.org/c")
                .andExpect(redirectedUrl(dashboard));
        page(dashboard, lead)
                .andExpect(content().string(containsString("Companion")))
                .andExpect(content().string(containsString("Closed")));
        page("/team/" + maine, lead)
                .andExpect(content().string(containsString("It took part in 6 of 9 meetings.")))
                .andExpect(content().string(containsString("not a credential")));
        page("/team/" + vermont.id(), vermont.deputy())
                .andExpect(content().string(containsString("It took part in 9 of 9 meetings.")));
        send(dashboard + "/posts", lead, "text Late").andExpect(status().isUnprocessableContent());
    }

    @Test
    void teamsPostAndCommentAndStrangersDoNot() throws Exception {
        cohort = teams.running(2);
        dashboard = "/teams/" + cohort.id();
        Team one = teams.of(cohort).get(0);
        Team two = teams.of(cohort).get(1);
        send(dashboard + "/posts", one.lead(), "text ").andExpect(status().isUnprocessableContent());
        send(dashboard + "/posts", one.lead(), "text Hello").andExpect(redirectedUrl(dashboard));
        UUID post = posts.of(cohort.id(), one.lead()).get(0).id();
        String comments = dashboard + "/posts/" + post + "/comments";
        send(comments, two.deputy(), "comment ").andExpect(status().isUnprocessableContent());
        send(comments, two.deputy(), "comment Welcome").andExpect(redirectedUrl(dashboard));
        send(comments, coordinator, "comment Thanks").andExpect(redirectedUrl(dashboard));
        page(dashboard, one.deputy())
                .andExpect(content().string(containsString("Welcome")))
                .andExpect(content().string(containsString("Thanks")));
        send(dashboard + "/posts", lead, "text Hello").andExpect(status().isNotFound());
        send(comments, lead, "comment Hello").andExpect(status().isNotFound());
        send(dashboard + "/posts", coordinator, "text Hello").andExpect(status().isForbidden());
        send("/teams/" + UUID.randomUUID() + "/posts/" + post + "/comments", one.lead(), "comment A")
                .andExpect(status().isNotFound());
    }

    @Test
    void aCoordinatorMovesThePlanPairsTeamsAndEntersThatOneDropsOut() throws Exception {
        cohort = teams.running(4);
        dashboard = "/teams/" + cohort.id();
        List<Team> all = teams.of(cohort);
        String leave = "/team/" + all.get(0).id() + "/leave";
        String meeting = dashboard + "/meetings/" + teams.meeting(cohort, 6).id() + "/call-off";
        for (String address : List.of(dashboard + "/shift", dashboard + "/partners", leave, meeting)) {
            page(address, coordinator);
            web.perform(get(address).with(signedIn(all.get(0).lead()))).andExpect(status().isForbidden());
            send(address, lead, "").andExpect(status().isForbidden());
            send(address, coordinator, "").andExpect(status().isUnprocessableContent());
        }
        send(dashboard + "/shift", coordinator, "days x,reason Late").andExpect(status().isUnprocessableContent());
        send(dashboard + "/shift", coordinator, "days 21,reason Late").andExpect(redirectedUrl(dashboard));
        page(dashboard, all.get(1).lead()).andExpect(content().string(containsString("The plan was moved: Late")));
        String pairs = all.get(0).id() + " 1," + all.get(1).id() + " 2,"
                + all.get(2).id() + " 1," + all.get(3).id() + " 2";
        send(dashboard + "/partners", coordinator, pairs).andExpect(redirectedUrl(dashboard));
        page("/team/" + all.get(0).id(), all.get(0).lead())
                .andExpect(content().string(containsString("Partner: State 3")));
        send(leave, coordinator, "reason Busy")
                .andExpect(redirectedUrl("/team/" + all.get(0).id()));
        page("/team/" + all.get(2).id(), all.get(2).lead())
                .andExpect(content().string(containsString("Partner: State 2, State 4")));
    }

    @Test
    void aCoordinatorCorrectsHowATeamTookPart() throws Exception {
        cohort = teams.running(2);
        dashboard = "/teams/" + cohort.id();
        Team one = teams.of(cohort).get(0);
        Team two = teams.of(cohort).get(1);
        TeamMeeting meeting = teams.meeting(cohort, 1);
        String address = dashboard + "/meetings/" + meeting.id() + "/attendance/" + two.id();
        send(address, coordinator, "mark PRESENT,reason Early").andExpect(status().isNotFound());
        teams.held(meeting, one);
        page(dashboard, coordinator).andExpect(content().string(containsString(address)));
        page(dashboard, two.lead()).andExpect(content().string(not(containsString(address))));
        page(address, coordinator).andExpect(content().string(containsString("It was absent")));
        for (String wrong : List.of("", "mark ABSENT,reason Same", "mark BY_CALL,reason Online", "mark PRESENT")) {
            send(address, coordinator, wrong).andExpect(status().isUnprocessableContent());
        }
        send(address, coordinator, "reason Kept <words>")
                .andExpect(content().string(containsString("Kept &lt;words&gt;")));
        assertThat(attendance.attended(two.id())).isZero();

        send(address, coordinator, "mark PRESENT,reason They came late").andExpect(redirectedUrl(dashboard));
        assertThat(attendance.attended(two.id())).isEqualTo(1);
        page(dashboard, one.lead()).andExpect(content().string(containsString("Took part: State 1, State 2")));
        page(address, coordinator)
                .andExpect(content().string(containsString("It was absent")))
                .andExpect(content().string(containsString("They came late")));
        assertThat(mails(two.lead(), "Attendance corrected")).isEqualTo(1);
        assertThat(mails(one.lead(), "Attendance corrected")).isZero();

        closing.close(cohort.id());
        send(address, coordinator, "mark ABSENT,reason Late")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("records of participation stand")));
    }

    @Test
    void nobodyElseCorrectsIt() throws Exception {
        PersonId both = testPeople.with(Role.TEAM_LEAD, Role.COORDINATOR);
        cohort = teams.cohort();
        Team own = teams.applied(cohort, "Maine", both, deputy);
        teams.closeApplications(own);
        teams.select(own);
        teams.confirm(cohort);
        TeamMeeting meeting = teams.meeting(cohort, 1);
        teams.held(meeting);
        String meetings = "/teams/" + cohort.id() + "/meetings/";
        String address = meetings + meeting.id() + "/attendance/" + own.id();
        for (PersonId other : List.of(deputy, lead, testPeople.with(Role.AUDITOR))) {
            web.perform(get(address).with(signedIn(other))).andExpect(status().isForbidden());
            send(address, other, "mark PRESENT,reason We came").andExpect(status().isForbidden());
        }
        for (String unknown : List.of(
                meetings + meeting.id() + "/attendance/" + UUID.randomUUID(),
                meetings + meeting.id() + "/attendance/nonsense",
                meetings + UUID.randomUUID() + "/attendance/" + own.id(),
                "/teams/" + UUID.randomUUID() + "/meetings/" + meeting.id() + "/attendance/" + own.id())) {
            web.perform(get(unknown).with(signedIn(coordinator))).andExpect(status().isNotFound());
        }
        web.perform(get(address).with(signedIn(both))).andExpect(status().isNotFound());
        send(address, both, "mark PRESENT,reason We came").andExpect(status().isNotFound());
        assertThat(attendance.attended(own.id())).isZero();
    }

    @Test
    void theRestOfThreeIsToldWhenOneDropsOut() throws Exception {
        cohort = teams.running(3);
        List<Team> all = teams.of(cohort);
        assertThat(mails(all.get(1).lead(), "Your partner: State 1, State 3")).isEqualTo(1);
        send("/team/" + all.get(0).id() + "/leave", coordinator, "reason Busy").andExpect(status().is3xxRedirection());
        assertThat(mails(all.get(1).lead(), "Your partner: State 3")).isEqualTo(1);
        assertThat(mails(all.get(2).deputy(), "Your partner: State 2")).isEqualTo(1);
        assertThat(mails(all.get(0).lead(), "Your partner")).isEqualTo(1);
    }

    private long mails(PersonId receiver, String subject) {
        return jdbc
                .sql("SELECT subject FROM outbox_mail WHERE receiver = ?")
                .param(receiver.value())
                .query(String.class)
                .list()
                .stream()
                .filter(each -> each.startsWith(subject))
                .count();
    }

    private String task(String step, UUID key) {
        var filter = TaskFilter.any().about(TaskFilter.About.step(step)).later().page(TaskSort.DUE, null, 200);
        return "/tasks/"
                + tasks.find(filter).tasks().stream()
                        .filter(task -> task.key().equals(key))
                        .map(OpenTask::ref)
                        .findFirst()
                        .orElseThrow();
    }

    private ResultActions page(String address, PersonId reader) throws Exception {
        return web.perform(get(address).with(signedIn(reader)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))));
    }

    // Fields as "name value", with commas between.
    private ResultActions send(String address, PersonId by, String fields) throws Exception {
        MockHttpServletRequestBuilder click = post(address).with(csrf()).with(signedIn(by));
        for (String field : fields.split(",", -1)) {
            String[] words = field.split(" ", 2);
            if (words.length == 2) {
                click.param(words[0], words[1]);
            }
        }
        return web.perform(click);
    }
}
