package org.credentialpath.inbox.web;

import static org.credentialpath.people.TestPeople.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import org.credentialpath.meeting.TestMeetings;
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

/** The start page of somebody who is on the way to a credential. */
@SpringBootTest
@AutoConfigureMockMvc
class HomeWebTest {

    @Autowired
    MockMvc web;

    @Autowired
    TestMeetings meetings;

    @Autowired
    TestPeople people;

    @Autowired
    People known;

    PersonId participant;
    PersonId facilitator;
    PersonId stranger;
    CohortId cohort;
    CaseId id;

    @BeforeEach
    void aCohort() {
        participant = people.with(Role.PARTICIPANT);
        stranger = people.with(Role.PARTICIPANT);
        facilitator = people.with(Role.FACILITATOR);
        cohort = meetings.cohortOf(facilitator);
        id = meetings.join(cohort, participant);
    }

    @Test
    void showsHowFarThePortfolioIsAndTheNextMeeting() throws Exception {
        home(participant)
                .andExpect(content().string(containsString("/portfolio/" + id + "/items/training-record")))
                .andExpect(content().string(containsString("<progress")))
                .andExpect(content().string(containsString("Start with “Training record” by ")))
                .andExpect(content().string(containsString("Meeting 1: Meeting 1")))
                .andExpect(content().string(containsString("/calendar.ics")))
                .andExpect(content().string(containsString("Growth hours: 0 earned, of ")));
    }

    @Test
    void countsTheHoursOfMeetingsAttended() throws Exception {
        meetings.held(cohort, Map.of());
        home(participant)
                .andExpect(content().string(containsString("Meeting 2: Meeting 2")))
                .andExpect(content().string(not(containsString("Growth hours: 0 earned"))));
    }

    @Test
    void namesTheFacilitatorAmongThoseWhoHelp() throws Exception {
        String name = known.get(facilitator).preferredName();
        String email = known.get(facilitator).email();
        home(participant)
                .andExpect(content().string(containsString("Your facilitator is " + name + ":")))
                .andExpect(content().string(containsString("mailto:" + email)));
        home(stranger).andExpect(content().string(not(containsString("Your facilitator is"))));
        home(facilitator).andExpect(content().string(not(containsString("Your facilitator is"))));
    }

    @Test
    void showsNothingOfOthers() throws Exception {
        home(stranger)
                .andExpect(content().string(not(containsString(id.toString()))))
                .andExpect(content().string(not(containsString("Meeting 1"))));
    }

    private ResultActions home(PersonId person) throws Exception {
        return web.perform(get("/home").with(signedIn(person))).andExpect(status().isOk());
    }
}
