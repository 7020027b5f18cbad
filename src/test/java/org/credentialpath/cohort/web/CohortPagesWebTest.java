package org.credentialpath.cohort.web;

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

import java.time.LocalDate;
import java.time.Month;
import java.util.Objects;
import org.credentialpath.cohort.Cohort;
import org.credentialpath.cohort.CohortCatalog;
import org.credentialpath.cohort.Facilitators;
import org.credentialpath.cohort.TestCohorts;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.shared.CaseId;
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

/** The pages of cohorts: their roles, what each sees, their refusals. */
@SpringBootTest
@AutoConfigureMockMvc
class CohortPagesWebTest {

    @Autowired
    MockMvc web;

    @Autowired
    TestCohorts cohorts;

    @Autowired
    TestPeople testPeople;

    @Autowired
    CohortCatalog catalog;

    @Autowired
    Facilitators facilitators;

    @Autowired
    People people;

    PersonId coordinator;
    PersonId facilitator;
    PersonId member;
    PersonId fellow;
    PersonId stranger;
    PersonId auditor;
    CohortId id;
    CaseId memberCase;

    @BeforeEach
    void cohort() {
        coordinator = testPeople.with(Role.COORDINATOR);
        facilitator = testPeople.with(Role.FACILITATOR);
        member = testPeople.with(Role.PARTICIPANT);
        fellow = testPeople.with(Role.PARTICIPANT);
        stranger = testPeople.with(Role.PARTICIPANT, Role.FACILITATOR, Role.REVIEWER);
        auditor = testPeople.with(Role.AUDITOR);
        id = cohorts.ledBy(facilitator);
        memberCase = cohorts.join(id, member);
        cohorts.join(id, fellow);
    }

    @Test
    void theListHoldsAllForStaffAndTheirOwnForEverybodyElse() throws Exception {
        for (PersonId reader : new PersonId[] {coordinator, auditor, facilitator, member}) {
            page("/cohorts", reader).andExpect(content().string(containsString("/cohorts/" + id)));
        }
        page("/cohorts", stranger).andExpect(content().string(not(containsString("/cohorts/" + id))));
        page("/cohorts", coordinator).andExpect(content().string(containsString("/cohorts/new")));
        page("/cohorts", auditor).andExpect(content().string(not(containsString("/cohorts/new"))));
        page("/cohorts?view=over", coordinator).andExpect(content().string(not(containsString("/cohorts/" + id))));
    }

    @Test
    void aStrangersCohortIsNotThere() throws Exception {
        for (String address : new String[] {"/cohorts/" + id, "/cohorts/" + id + "/model", "/cohorts/nonsense"}) {
            web.perform(get(address).with(signedIn(stranger))).andExpect(status().isNotFound());
        }
        web.perform(get("/cohorts/" + CohortId.random()).with(signedIn(coordinator)))
                .andExpect(status().isNotFound());
        web.perform(get("/cohorts/" + id)).andExpect(status().is3xxRedirection());
    }

    @Test
    void aMemberSeesTheNamesOfFellowsAndNothingElseOfThem() throws Exception {
        page("/cohorts/" + id, member)
                .andExpect(content().string(containsString(people.get(fellow).preferredName())))
                .andExpect(
                        content().string(not(containsString(people.get(fellow).email()))))
                .andExpect(content().string(containsString("/portfolio/" + memberCase + "/resources")))
                .andExpect(
                        content().string(containsString(people.get(facilitator).email())))
                .andExpect(content().string(not(containsString("/facilitator"))))
                .andExpect(content().string(not(containsString("Seat offered"))));
        web.perform(get("/cohorts/" + id + "/model").with(signedIn(member))).andExpect(status().isNotFound());
    }

    @Test
    void staffSeeWhereEverybodyStands() throws Exception {
        for (PersonId reader : new PersonId[] {coordinator, facilitator, auditor}) {
            page("/cohorts/" + id, reader)
                    .andExpect(content().string(containsString("/cases/" + memberCase)))
                    .andExpect(content().string(containsString("Where the cohort stands")))
                    .andExpect(content().string(containsString("Cohort set up")));
            web.perform(get("/cohorts/" + id + "/model").with(signedIn(reader)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("<bpmn:definitions")));
        }
        page("/cohorts/" + id, auditor).andExpect(content().string(not(containsString("/facilitator\""))));
    }

    @Test
    void aFacilitatorHandsTheCohortOverAndHasNoAccessAnyMore() throws Exception {
        page("/cohorts/" + id + "/facilitator", facilitator)
                .andExpect(content().string(containsString("I can no longer facilitate")));
        leave(facilitator, " ")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Say why")));
        assertThat(facilitators.of(id)).contains(facilitator);

        leave(facilitator, "I move away").andExpect(redirectedUrl("/cohorts"));

        assertThat(facilitators.of(id)).isEmpty();
        web.perform(get("/cohorts/" + id).with(signedIn(facilitator))).andExpect(status().isNotFound());
        page("/cohorts/" + id, coordinator).andExpect(content().string(containsString("Nobody now")));
        leave(coordinator, "Again").andExpect(status().isNotFound());
    }

    @Test
    void onlyTheFacilitatorAndCoordinatorsMayEndIt() throws Exception {
        for (PersonId other : new PersonId[] {member, stranger, auditor}) {
            web.perform(get("/cohorts/" + id + "/facilitator").with(signedIn(other)))
                    .andExpect(status().isNotFound());
            leave(other, "Why not").andExpect(status().isNotFound());
        }
        page("/cohorts/" + id + "/facilitator", coordinator)
                .andExpect(content()
                        .string(containsString(people.get(facilitator).preferredName() + " can no longer facilitate")));
        leave(coordinator, "She is ill").andExpect(redirectedUrl("/cohorts/" + id));
    }

    @Test
    void onlyCoordinatorsSetUpCohorts() throws Exception {
        for (PersonId other : new PersonId[] {facilitator, member, auditor}) {
            web.perform(get("/cohorts/new").with(signedIn(other))).andExpect(status().isForbidden());
            web.perform(post("/cohorts/new").with(signedIn(other)).with(csrf())).andExpect(status().isForbidden());
        }
        page("/cohorts/new", coordinator).andExpect(content().string(containsString("Propose the meetings")));
    }

    @Test
    void proposesTheMeetingsOfThePlan() throws Exception {
        propose(cohorts.start())
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("name=\"meetings[5].day\"")))
                .andExpect(content().string(not(containsString("name=\"meetings[6].day\""))))
                .andExpect(content().string(containsString("value=\"" + cohorts.start() + "\"")));
    }

    @Test
    void refusesAStartThatIsNoneAndKeepsWhatWasTyped() throws Exception {
        LocalDate august = LocalDate.of(cohorts.start().getYear() + 1, Month.AUGUST, 3);
        propose(august)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("do not start in that month")))
                .andExpect(content().string(containsString("value=\"" + august + "\"")));
        web.perform(get("/cohorts/new?program=&start=tomorrow&time=").with(signedIn(coordinator)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"tomorrow\"")));
    }

    @Test
    void warnsWhenTheLastMeetingIsTooLateForTheReview() throws Exception {
        int year = cohorts.start().getYear() + 1;
        propose(LocalDate.of(year, Month.OCTOBER, 20))
                .andExpect(content().string(containsString("too late for the review session")));
    }

    @Test
    void setsUpWhatWasTyped() throws Exception {
        String address = web.perform(typed("Bangor", "4", "9"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        CohortId made = CohortId.of(Objects.requireNonNull(address).substring("/cohorts/".length()));

        Cohort cohort = catalog.get(made);
        assertThat(cohort.name()).isEqualTo("Bangor");
        assertThat(cohort.min()).isEqualTo(4);
        assertThat(cohort.max()).isEqualTo(9);
        assertThat(cohort.facilitator()).isEqualTo(facilitator);
        page(address, facilitator).andExpect(content().string(containsString("Bangor")));
    }

    @Test
    void refusesWhatCannotBeAndKeepsWhatWasTyped() throws Exception {
        web.perform(typed("Bangor", "12", "6"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("must not be below the smallest")))
                .andExpect(content().string(containsString("value=\"Bangor\"")));
        web.perform(typed("Bangor", "many", "6"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Enter a number")))
                .andExpect(content().string(containsString("value=\"many\"")));
        web.perform(typed("", "1", "6"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Enter a name for the cohort")));
        web.perform(post("/cohorts/new").with(signedIn(coordinator)).with(csrf()))
                .andExpect(status().isUnprocessableContent());
    }

    private ResultActions page(String address, PersonId reader) throws Exception {
        return web.perform(get(address).with(signedIn(reader))).andExpect(status().isOk());
    }

    private ResultActions leave(PersonId by, String reason) throws Exception {
        return web.perform(post("/cohorts/" + id + "/facilitator")
                .param("reason", reason)
                .with(signedIn(by))
                .with(csrf()));
    }

    private ResultActions propose(LocalDate start) throws Exception {
        return web.perform(get("/cohorts/new")
                .param("program", "mrtq-infant-toddler")
                .param("start", start.toString())
                .param("time", "18:00")
                .with(signedIn(coordinator)));
    }

    private MockHttpServletRequestBuilder typed(String name, String min, String max) {
        MockHttpServletRequestBuilder typed = post("/cohorts/new")
                .param("program", "mrtq-infant-toddler")
                .param("name", name)
                .param("facilitator", facilitator.toString())
                .param("min", min)
                .param("max", max)
                .param("place", "https://meet.example.org/bangor")
                .with(signedIn(coordinator))
                .with(csrf());
        for (int i = 0; i < 2; i++) {
            typed.param("meetings[" + i + "].day", cohorts.start().plusMonths(i).toString())
                    .param("meetings[" + i + "].time", "18:00")
                    .param("meetings[" + i + "].minutes", "120")
                    .param("meetings[" + i + "].topic", "Topic " + i);
        }
        return typed;
    }
}
