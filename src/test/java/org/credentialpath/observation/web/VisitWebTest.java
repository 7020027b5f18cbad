package org.credentialpath.observation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.credentialpath.people.TestPeople.signedIn;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Set;
import org.credentialpath.cases.TestCases;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.observation.TestVisits;
import org.credentialpath.observation.Visit;
import org.credentialpath.observation.VisitId;
import org.credentialpath.observation.VisitPlanning;
import org.credentialpath.observation.Visits;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.portfolio.TestPortfolios;
import org.credentialpath.record.Entry;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The page of a visit: for whom, what it offers, and what the candidate does not read there. */
@SpringBootTest
@AutoConfigureMockMvc
class VisitWebTest {

    @Autowired
    MockMvc web;

    @Autowired
    Visits visits;

    @Autowired
    VisitPlanning planning;

    @Autowired
    OpenTasks tasks;

    @Autowired
    BusinessCalendar calendar;

    @Autowired
    TestVisits observations;

    @Autowired
    TestCases cases;

    @Autowired
    TestPortfolios portfolios;

    @Autowired
    TestPeople people;

    @Autowired
    EvidenceRecord record;

    PersonId candidate;
    PersonId coordinator;
    PersonId observer;
    CaseId caseId;
    VisitId visit;

    @BeforeEach
    void aVisitIsPlanned() {
        candidate = people.with(Role.PARTICIPANT);
        coordinator = people.with(Role.COORDINATOR);
        observer = people.with(Role.OBSERVER);
        caseId = cases.opened(candidate, null);
        portfolios.submitComplete(caseId, candidate, coordinator);
        visit = visits.latest(caseId).orElseThrow().id();
        observations.planned(visit, candidate, observer);
    }

    @Test
    void theCandidateSeesWhenWhereAndWhatToDo() throws Exception {
        open(candidate)
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Little Pines"),
                                containsString("/visits/" + visit + "/postpone"),
                                containsString("Ask for another observer"))));
        web.perform(get("/cases/" + caseId).with(signedIn(candidate)))
                .andExpect(content().string(containsString("/visits/" + visit)));
    }

    @Test
    void theRecordLeadsToWhatIsAroundItsTask() throws Exception {
        web.perform(get("/visits/" + visit + "/record").with(signedIn(observer)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/tasks/around?key=" + visit + "&amp;page=visit-record")));
    }

    @Test
    void strangersFindNothing() throws Exception {
        for (PersonId stranger : Set.of(
                people.with(Role.PARTICIPANT),
                people.with(Role.OBSERVER),
                people.with(Role.FACILITATOR),
                people.with(Role.REVIEWER))) {
            open(stranger).andExpect(status().isNotFound());
            object(stranger, "No.").andExpect(status().isNotFound());
        }
        amend(people.with(Role.OBSERVER), "Mine.").andExpect(status().isNotFound());
        amend(candidate, "Mine.").andExpect(status().isForbidden());
        web.perform(get("/visits/" + visit)).andExpect(status().is3xxRedirection());
        web.perform(get("/visits/none").with(signedIn(coordinator))).andExpect(status().isNotFound());
    }

    @Test
    void anObjectionNeedsAReasonAndIsKeptFromTheObserver() throws Exception {
        object(candidate, " ")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Say why")));
        object(candidate, "x".repeat(4001))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("x".repeat(4001))));
        object(observer, "I do not want to.").andExpect(status().isNotFound());
        assertThat(visits.get(visit).state()).isEqualTo(Visit.State.PLANNED);

        object(candidate, "We had a quarrel.").andExpect(redirectedUrl("/visits/" + visit));
        assertThat(visits.get(visit).state()).isNotEqualTo(Visit.State.PLANNED);
        open(observer).andExpect(content().string(not(containsString("quarrel"))));
        object(candidate, "Again.").andExpect(status().isUnprocessableContent());
    }

    @Test
    void aSignedRecordIsReadByStaffAddedToByItsObserverAndKeptFromTheCandidate() throws Exception {
        amend(observer, "Too early.").andExpect(status().isUnprocessableContent());
        observations.recorded(visit, observer, Set.of());
        amend(observer, " ")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Write what you want to add")));
        amend(observer, "The fire drill <b>began</b> at ten.").andExpect(redirectedUrl("/visits/" + visit));

        for (PersonId reader :
                Set.of(observer, coordinator, people.with(Role.REVIEW_TEAM), people.with(Role.AUDITOR))) {
            open(reader)
                    .andExpect(status().isOk())
                    .andExpect(content()
                            .string(allOf(
                                    containsString("Calm morning."),
                                    containsString("The fire drill &lt;b&gt;began&lt;/b&gt; at ten."))));
        }
        assertThat(record.entriesOf(caseId.value()))
                .extracting(Entry::kind)
                .filteredOn("visit.viewed"::equals)
                .hasSize(3);
        open(candidate).andExpect(status().isOk()).andExpect(content().string(not(containsString("Calm morning."))));
        amend(coordinator, "Not mine.").andExpect(status().isForbidden());
        web.perform(get("/visits/" + visit + "/record").with(signedIn(observer)))
                .andExpect(redirectedUrl("/visits/" + visit));
    }

    @Test
    void theObserverSetsTheDayOnAForm() throws Exception {
        PersonId other = people.with(Role.PARTICIPANT);
        CaseId id = cases.opened(other, null);
        portfolios.submitComplete(id, other, coordinator);
        VisitId wanted = visits.latest(id).orElseThrow().id();
        planning.ask(wanted, observer);
        planning.answer(wanted, observer, Set.of(), true, null);
        planning.offerDays(wanted, other, new VisitPlanning.Site("Elm", "1 Elm Street", "mornings"), Set.of());
        LocalDate free = calendar.businessDayFrom(planning.windowStart(wanted));
        plan(id, free, "soon")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"soon\"")));
        plan(id, free, "9:30 AM").andExpect(status().is3xxRedirection());
        assertThat(visits.plannedAt(wanted))
                .isEqualTo(free.atTime(9, 30).atZone(HouseClock.ZONE).toInstant());
    }

    private ResultActions plan(CaseId id, LocalDate day, String time) throws Exception {
        String task = tasks.ofCase(id).stream()
                .filter(each -> each.step().equals("userTask_planVisit"))
                .map(OpenTask::ref)
                .findFirst()
                .orElseThrow()
                .toString();
        return web.perform(post("/tasks/" + task)
                .param("day.month", String.valueOf(day.getMonthValue()))
                .param("day.day", String.valueOf(day.getDayOfMonth()))
                .param("day.year", String.valueOf(day.getYear()))
                .param("time", time)
                .with(csrf())
                .with(signedIn(observer)));
    }

    private ResultActions open(PersonId reader) throws Exception {
        return web.perform(get("/visits/" + visit).with(signedIn(reader)));
    }

    private ResultActions object(PersonId by, String reason) throws Exception {
        return web.perform(post("/visits/" + visit + "/objection")
                .param("reason", reason)
                .with(csrf())
                .with(signedIn(by)));
    }

    private ResultActions amend(PersonId by, String text) throws Exception {
        return web.perform(post("/visits/" + visit + "/amend")
                .param("text", text)
                .with(csrf())
                .with(signedIn(by)));
    }
}
