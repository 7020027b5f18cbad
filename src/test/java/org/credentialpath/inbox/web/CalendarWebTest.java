package org.credentialpath.inbox.web;

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

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.credentialpath.meeting.Meeting;
import org.credentialpath.meeting.MeetingChanges;
import org.credentialpath.meeting.Meetings;
import org.credentialpath.meeting.TestMeetings;
import org.credentialpath.people.Accounts;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

/** The calendar address of a person: who reads what there, and how it ends. */
@SpringBootTest
@AutoConfigureMockMvc
class CalendarWebTest {

    private static final Pattern ADDRESS = Pattern.compile("value=\"[^\"]*(/calendar/[\\w-]+/dates\\.ics)\"");

    @Autowired
    MockMvc web;

    @Autowired
    TestMeetings testMeetings;

    @Autowired
    Meetings meetings;

    @Autowired
    MeetingChanges changes;

    @Autowired
    Accounts accounts;

    @Autowired
    TestPeople people;

    PersonId facilitator;
    PersonId participant;
    PersonId stranger;
    CohortId cohort;

    @BeforeEach
    void aCohort() {
        facilitator = people.with(Role.FACILITATOR);
        participant = people.with(Role.PARTICIPANT);
        stranger = people.with(Role.PARTICIPANT);
        cohort = testMeetings.cohortOf(facilitator);
        testMeetings.join(cohort, participant);
    }

    @Test
    void givesTheDatesOfAPersonToWhoeverKnowsTheAddress() throws Exception {
        for (PersonId person : new PersonId[] {participant, facilitator}) {
            String dates = dates(made(person));
            assertThat(dates.split("BEGIN:VEVENT", -1)).hasSize(7);
            assertThat(dates)
                    .contains("UID:meeting-" + meetings.of(cohort).get(0).id())
                    .contains("DTSTART;TZID=America/New_York:")
                    .contains("SEQUENCE:0")
                    .contains("REFRESH-INTERVAL;VALUE=DURATION:PT6H")
                    .contains("METHOD:PUBLISH");
        }
        assertThat(dates(made(stranger))).doesNotContain("BEGIN:VEVENT");
    }

    @Test
    void followsChangesAndLeavesOutWhatIsCanceled() throws Exception {
        String address = made(participant);
        Meeting first = meetings.of(cohort).get(0);
        Meeting last = meetings.of(cohort).get(5);
        changes.move(first.id(), facilitator, first.localBegins().plusDays(1), first.place(), "Snow");
        changes.cancel(last.id(), facilitator, "A holiday");
        assertThat(dates(address))
                .contains("UID:meeting-" + first.id(), "SEQUENCE:1")
                .doesNotContain("UID:meeting-" + last.id(), "STATUS:CANCELLED");
    }

    @Test
    void aNewAddressEndsTheOldOne() throws Exception {
        String old = made(participant);
        String fresh = made(participant);
        assertThat(fresh).isNotEqualTo(old);
        web.perform(get(old)).andExpect(status().isNotFound());
        web.perform(get(fresh)).andExpect(status().isOk());
        web.perform(post("/calendar/stop").with(signedIn(participant)).with(csrf()))
                .andExpect(redirectedUrl("/calendar"));
        web.perform(get(fresh)).andExpect(status().isNotFound());
        web.perform(get("/calendar").with(signedIn(participant)))
                .andExpect(content().string(containsString("You have no calendar address yet")));
    }

    @Test
    void aClosedAccountHasNoCalendar() throws Exception {
        String address = made(participant);
        TestPeople.as(people.with(Role.ADMIN), () -> {
            accounts.disable(participant);
            return address;
        });
        web.perform(get(address)).andExpect(status().isNotFound());
    }

    @Test
    void isEachPersonsOwn() throws Exception {
        String address = made(participant);
        web.perform(get("/calendar").with(signedIn(stranger)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(address))));
        web.perform(get("/calendar/a-guess/dates.ics")).andExpect(status().isNotFound());
        assertThat(web.perform(get("/calendar")).andReturn().getResponse().getStatus())
                .isIn(302, 303);
        assertThat(web.perform(post("/calendar").with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isIn(302, 303, 401, 403);
    }

    private String made(PersonId person) throws Exception {
        web.perform(post("/calendar").with(signedIn(person)).with(csrf())).andExpect(redirectedUrl("/calendar"));
        Matcher address = ADDRESS.matcher(web.perform(get("/calendar").with(signedIn(person)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(address.find()).isTrue();
        return address.group(1);
    }

    private String dates(String address) throws Exception {
        return web.perform(get(address))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("text/calendar"))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
