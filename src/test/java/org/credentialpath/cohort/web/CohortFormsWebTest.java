package org.credentialpath.cohort.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.credentialpath.people.TestPeople.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Set;
import org.credentialpath.cohort.Cohort;
import org.credentialpath.cohort.CohortCatalog;
import org.credentialpath.cohort.CohortPlanning;
import org.credentialpath.cohort.FacilitatorChange;
import org.credentialpath.cohort.Facilitators;
import org.credentialpath.cohort.TestCohorts;
import org.credentialpath.engine.EngineSteps;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.engine.TaskFilter;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The forms about a cohort in the hands of coordinators. */
@SpringBootTest
@AutoConfigureMockMvc
class CohortFormsWebTest {

    @Autowired
    MockMvc web;

    @Autowired
    TestCohorts cohorts;

    @Autowired
    TestPeople testPeople;

    @Autowired
    People people;

    @Autowired
    CohortCatalog catalog;

    @Autowired
    CohortPlanning planning;

    @Autowired
    Facilitators facilitators;

    @Autowired
    FacilitatorChange change;

    @Autowired
    EngineSteps steps;

    @Autowired
    OpenTasks tasks;

    PersonId coordinator;
    PersonId facilitator;
    CohortId id;

    @BeforeEach
    void aCohort() {
        cohorts.clear();
        coordinator = testPeople.with(Role.COORDINATOR);
        facilitator = testPeople.with(Role.FACILITATOR);
        id = cohorts.ledBy(facilitator);
    }

    @Test
    void theFormationIsDecidedWithADayOfTheNextStart() throws Exception {
        steps.fireTimer(id.value(), "timerEvent_formationDay");
        LocalDate start = planning.nextStart(catalog.get(id));
        web.perform(get(task()).with(signedIn(coordinator)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("has <strong>0</strong> people with a seat")))
                .andExpect(content().string(not(containsString("Its people join another cohort"))));

        send("decision", "POSTPONE", "start", start.minusMonths(1).toString(), "reason", "Too few")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("do not start in that month")))
                .andExpect(content().string(containsString("Too few")));
        send("decision", "POSTPONE", "start", start.toString(), "reason", "Too few")
                .andExpect(status().is3xxRedirection());

        assertThat(BusinessCalendar.dayOf(catalog.get(id).firstMeeting())).isEqualTo(start);
    }

    @Test
    void mergingIsOfferedWhereThereIsACohortToMergeWith() throws Exception {
        steps.fireTimer(id.value(), "timerEvent_formationDay");
        CohortId other = cohorts.planned(cohorts.start().plusDays(3), 12);

        send("decision", "MERGE", "reason", "Too few")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Choose the cohort they join")));
        send("decision", "MERGE", "into", other.toString(), "reason", "Too few").andExpect(status().is3xxRedirection());

        assertThat(catalog.get(id).state()).isEqualTo(Cohort.State.MERGED);
        web.perform(get("/cohorts/" + id).with(signedIn(coordinator)))
                .andExpect(content().string(containsString("/cohorts/" + other)));
    }

    @Test
    void aFacilitatorIsAppointedFromThoseWithoutATie() throws Exception {
        PersonId next = testPeople.with(Role.FACILITATOR);
        TestPeople.as(facilitator, () -> {
            change.leave(id, facilitator, "I move to another state");
            return id;
        });
        steps.runJobs(id.value());

        web.perform(get(task()).with(signedIn(coordinator)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("I move to another state")))
                .andExpect(content().string(containsString(people.get(next).legalName())));
        send().andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Choose a facilitator")));
        send("facilitator", next.toString()).andExpect(status().is3xxRedirection());

        assertThat(facilitators.of(id)).contains(next);
    }

    @Test
    void nobodyElseOpensTheTask() throws Exception {
        steps.fireTimer(id.value(), "timerEvent_formationDay");
        for (PersonId other : new PersonId[] {facilitator, testPeople.with(Role.PARTICIPANT)}) {
            web.perform(get(task()).with(signedIn(other))).andExpect(status().isNotFound());
        }
    }

    private String task() {
        var filter = TaskFilter.any()
                .openTo(Set.of("coordinator"))
                .about(TaskFilter.About.cohort(id))
                .later();
        return "/tasks/" + tasks.find(filter).tasks().get(0).ref();
    }

    private ResultActions send(String... answers) throws Exception {
        MockHttpServletRequestBuilder sent =
                post(task()).param("_do", "send").with(signedIn(coordinator)).with(csrf());
        for (int i = 0; i < answers.length; i += 2) {
            sent.param(answers[i], answers[i + 1]);
        }
        return web.perform(sent);
    }
}
