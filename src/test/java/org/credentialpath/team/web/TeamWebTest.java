package org.credentialpath.team.web;

import static org.credentialpath.people.TestPeople.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.UUID;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.credentialpath.team.Team;
import org.credentialpath.team.TeamApplications;
import org.credentialpath.team.TeamCohort;
import org.credentialpath.team.TestTeams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Teams from the planned cohort to the answer to their application; and who may see what. */
@SpringBootTest
@AutoConfigureMockMvc
class TeamWebTest {

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
    Programs programs;

    @Autowired
    HouseClock clock;

    PersonId lead;
    PersonId deputy;
    PersonId coordinator;

    @BeforeEach
    void people() {
        lead = testPeople.with(Role.TEAM_LEAD);
        deputy = testPeople.with(Role.TEAM_LEAD);
        coordinator = testPeople.with(Role.COORDINATOR);
    }

    @Test
    void aCoordinatorPlansACohortFromTheProgram() throws Exception {
        LocalDate start = programs.get(TestTeams.PROGRAM)
                .current()
                .team()
                .nextStart(clock.today().plusDays(1));
        page("/teams/new", coordinator).andExpect(content().string(containsString("value=\"" + start + "\"")));
        send("/teams/new", coordinator, "week", "someday", "name", "States")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"someday\"")));
        String[] typed = planned(start, start.plusDays(3));
        send("/teams/new", coordinator, typed).andExpect(status().isUnprocessableContent());
        typed = planned(clock.today(), clock.today());
        send("/teams/new", coordinator, typed).andExpect(status().isUnprocessableContent());
        typed = planned(start.plusDays(2), start.minusDays(1));
        send("/teams/new", coordinator, typed).andExpect(redirectedUrl("/teams/" + typed[1]));
        send("/teams/new", coordinator, typed).andExpect(redirectedUrl("/teams/" + typed[1]));
        page("/teams/" + typed[1], coordinator)
                .andExpect(content().string(containsString("Teams (0 of at most 9)")))
                .andExpect(content().string(containsString("9. Virtual meeting to present the resource")))
                .andExpect(content().string(containsString("Assignment 5: ")))
                .andExpect(content().string(containsString("do not anticipate funding for travel, lodging or meals")));
        page("/teams", coordinator)
                .andExpect(content().string(containsString("No applications, 0 of 9 teams selected")));
    }

    @Test
    void aTeamAppliesAndReadsItsAnswer() throws Exception {
        TeamCohort cohort = teams.cohort();
        String address = "/teams/" + cohort.id() + "/apply";
        page("/teams", lead).andExpect(content().string(containsString(address)));
        page(address, lead).andExpect(content().string(containsString("At most 9 teams are selected.")));
        send(address, lead, "_do", "send", "name", "Maine").andExpect(status().isUnprocessableContent());
        String[] answers = answers(people.get(deputy).email());
        send(address, lead, answers).andExpect(redirectedUrl(address + "/check"));
        page(address + "/check", lead).andExpect(content().string(containsString("A method we can explain.")));
        UUID id = applications.next(cohort.id(), lead);
        send(address, lead, "_do", "confirm").andExpect(redirectedUrl("/team/" + id));
        page("/team/" + id, deputy)
                .andExpect(content().string(containsString("Applied")))
                .andExpect(content().string(containsString("Wilma Ames, Vocational rehabilitation")));
        send("/team/" + id + "/withdraw", deputy).andExpect(redirectedUrl("/team/" + id));
        page("/team/" + id, lead).andExpect(content().string(containsString("Withdrawn")));
        send("/team/" + id + "/withdraw", lead).andExpect(status().isUnprocessableContent());
    }

    @Test
    void aDeputyWithoutAnAccountIsAskedForAgain() throws Exception {
        String address = "/teams/" + teams.cohort().id() + "/apply";
        send(address, lead, answers("nobody@example.org")).andExpect(redirectedUrl(address + "/check"));
        send(address, lead, "_do", "confirm")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("No team lead has an account with this address")));
    }

    @Test
    void isSeenByTheTeamAndStaffOnly() throws Exception {
        TeamCohort cohort = teams.cohort();
        Team team = teams.applied(cohort, "Maine", lead, deputy);
        String address = "/team/" + team.id();
        PersonId auditor = testPeople.with(Role.AUDITOR);
        for (PersonId reader : new PersonId[] {lead, deputy, coordinator, auditor}) {
            page(address, reader);
            page("/teams", reader);
        }
        PersonId stranger = testPeople.with(Role.TEAM_LEAD);
        for (PersonId other : new PersonId[] {stranger, testPeople.with(Role.PARTICIPANT)}) {
            web.perform(get(address).with(signedIn(other))).andExpect(status().isNotFound());
            send(address + "/withdraw", other).andExpect(status().isNotFound());
            web.perform(get("/teams/" + cohort.id()).with(signedIn(other))).andExpect(status().isNotFound());
        }
        send(address + "/withdraw", coordinator).andExpect(status().isNotFound());
        // Who has only applied does not see the cohort yet.
        web.perform(get("/teams/" + cohort.id()).with(signedIn(lead))).andExpect(status().isNotFound());
        teams.closeApplications(team);
        teams.select(team);
        page("/teams/" + cohort.id(), lead).andExpect(content().string(containsString("Teams (1 of at most 9)")));
        page(address, lead).andExpect(content().string(containsString("The team takes part.")));
        web.perform(get("/teams/nonsense").with(signedIn(coordinator))).andExpect(status().isNotFound());
        web.perform(get("/team/nonsense").with(signedIn(lead))).andExpect(status().isNotFound());
    }

    @Test
    void onlyCoordinatorsPlanAndOnlyTeamLeadsApply() throws Exception {
        String apply = "/teams/" + teams.cohort().id() + "/apply";
        web.perform(get("/teams/new").with(signedIn(lead))).andExpect(status().isForbidden());
        web.perform(get(apply).with(signedIn(coordinator))).andExpect(status().isForbidden());
        web.perform(get("/teams").with(signedIn(testPeople.with(Role.PARTICIPANT))))
                .andExpect(status().isForbidden());
        web.perform(get("/teams/" + UUID.randomUUID() + "/apply").with(signedIn(lead)))
                .andExpect(status().isNotFound());
    }

    private static String[] planned(LocalDate week, LocalDate until) {
        return new String[] {
            "id",
            UUID.randomUUID().toString(),
            "program",
            TestTeams.PROGRAM,
            "name",
            "Cohort of states",
            "week",
            week.toString(),
            "meetsAt",
            "13:00",
            "link",
            "",
            "applicationsUntil",
            until.toString()
        };
    }

    private static String[] answers(String deputy) {
        return new String[] {
            "_do",
            "send",
            "name",
            "Maine",
            "agency",
            "core-program",
            "deputy",
            deputy,
            "deputyAgency",
            "adult-education",
            "members.row",
            "0",
            "members.0.member",
            "Wilma Ames",
            "members.0.memberAgency",
            "vocational-rehabilitation",
            "standing",
            "We keep a list.",
            "goals",
            "A method we can explain.",
            "challenges",
            "Many certifications.",
            "travel",
            "UNSURE",
            "commitment",
            "true"
        };
    }

    private ResultActions page(String address, PersonId reader) throws Exception {
        return web.perform(get(address).with(signedIn(reader)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))));
    }

    private ResultActions send(String address, PersonId by, String... fields) throws Exception {
        MockHttpServletRequestBuilder click = post(address).with(csrf()).with(signedIn(by));
        for (int i = 0; i < fields.length; i += 2) {
            click.param(fields[i], fields[i + 1]);
        }
        return web.perform(click);
    }
}
