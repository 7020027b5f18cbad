package org.credentialpath.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.credentialpath.people.TestPeople.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasToString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.credentialpath.meeting.Absences;
import org.credentialpath.meeting.AttendanceMark;
import org.credentialpath.meeting.Disputes;
import org.credentialpath.meeting.GrowthHours;
import org.credentialpath.meeting.Meeting;
import org.credentialpath.meeting.MeetingId;
import org.credentialpath.meeting.Meetings;
import org.credentialpath.meeting.TestMeetings;
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

/** The pages of meetings: what they show, whom they turn away, and that nothing typed is lost. */
@SpringBootTest
@AutoConfigureMockMvc
class MeetingWebTest {

    @Autowired
    MockMvc web;

    @Autowired
    TestMeetings testMeetings;

    @Autowired
    TestPeople people;

    @Autowired
    Meetings meetings;

    @Autowired
    GrowthHours hours;

    @Autowired
    Absences absences;

    @Autowired
    Disputes disputes;

    PersonId facilitator;
    PersonId coordinator;
    PersonId auditor;
    PersonId participant;
    PersonId stranger;
    CohortId cohort;
    CaseId member;
    CaseId other;
    String all;
    String own;

    @BeforeEach
    void aCohort() {
        facilitator = people.with(Role.FACILITATOR);
        coordinator = people.with(Role.COORDINATOR);
        auditor = people.with(Role.AUDITOR);
        participant = people.with(Role.PARTICIPANT);
        stranger = people.with(Role.PARTICIPANT, Role.FACILITATOR);
        cohort = testMeetings.cohortOf(facilitator);
        member = testMeetings.join(cohort, participant);
        other = testMeetings.join(cohort, people.with(Role.PARTICIPANT));
        all = "/cohorts/" + cohort + "/meetings";
        own = "/cases/" + member + "/meetings";
    }

    @Test
    void showsAMeetingToWhoBelongsToItsCohort() throws Exception {
        String page = page(testMeetings.next(cohort));
        for (PersonId reader : List.of(facilitator, coordinator, participant, auditor)) {
            open(reader, all)
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("Meeting 6: Meeting 6")));
            open(reader, page)
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("Meeting 1: Meeting 1")))
                    .andExpect(content().string(containsString("https://meet.example.org/test")));
        }
        open(facilitator, page).andExpect(content().string(containsString("Cancel the meeting")));
        open(participant, page).andExpect(content().string(not(containsString("Cancel the meeting"))));
    }

    @Test
    void turnsStrangersAwayWithoutConfirmingAnything() throws Exception {
        MeetingId id = testMeetings.held(cohort, Map.of());
        String page = page(id);
        for (String address :
                List.of("", "/calendar.ics", "/move", "/cancel", "/attendance", "/attendance/" + member)) {
            open(stranger, page + address).andExpect(status().isNotFound());
        }
        for (String address : List.of("/move", "/cancel", "/attendance", "/attendance/" + member)) {
            open(participant, page + address).andExpect(status().isNotFound());
            open(auditor, page + address).andExpect(status().isNotFound());
            send(participant, post(page + address)).andExpect(status().isNotFound());
            send(stranger, post(page + address)).andExpect(status().isNotFound());
        }
        open(stranger, all).andExpect(status().isNotFound());
        open(stranger, own).andExpect(status().isNotFound());
        open(stranger, own + "/calendar.ics").andExpect(status().isNotFound());
        open(stranger, dispute(id)).andExpect(status().isNotFound());
        open(facilitator, "/cohorts/" + UUID.randomUUID() + "/meetings/" + id).andExpect(status().isNotFound());
        open(facilitator, "/cohorts/" + UUID.randomUUID() + "/meetings").andExpect(status().isNotFound());
        open(facilitator, all + "/nonsense").andExpect(status().isNotFound());
        open(facilitator, page + "/attendance/" + CaseId.random()).andExpect(status().isNotFound());
        open(facilitator, "/cohorts/nonsense/meetings").andExpect(status().isNotFound());
    }

    @Test
    void sendsVisitorsToSignIn() throws Exception {
        for (String address : List.of(all, own, "/meetings")) {
            assertThat(web.perform(get(address)).andReturn().getResponse().getStatus())
                    .isIn(302, 303);
        }
    }

    @Test
    void givesCalendarFiles() throws Exception {
        MeetingId id = testMeetings.next(cohort);
        open(participant, page(id) + "/calendar.ics")
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("text/calendar"))
                .andExpect(content().string(containsString("UID:meeting-" + id)));
        open(participant, own)
                .andExpect(content().string(containsString("The meetings of your cohort give 12 hours in all.")))
                .andExpect(content().string(containsString("href=\"/calendar\"")));
        open(facilitator, own).andExpect(content().string(not(containsString("href=\"/calendar\""))));
        String six = open(participant, own + "/calendar.ics")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(six.split("BEGIN:VEVENT", -1)).hasSize(7);
    }

    @Test
    void movesAMeetingAndKeepsWhatWasTyped() throws Exception {
        MeetingId id = testMeetings.next(cohort);
        String page = page(id);
        open(facilitator, page + "/move").andExpect(status().isOk());
        send(facilitator, move(id, "someday", "Snow"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Enter a day")))
                .andExpect(content().string(containsString("Snow")));
        send(facilitator, move(id, "2020-01-01", "Snow"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("has passed")));
        send(facilitator, move(id, "2099-01-01", "Snow"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("The cohort ends on")));
        String day = meetings.get(id).localBegins().toLocalDate().plusDays(2).toString();
        send(facilitator, move(id, day, " "))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(day)))
                .andExpect(content().string(containsString("Say why")));
        send(facilitator, move(id, day, "x".repeat(4001)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Use at most 4,000 characters")));
        send(facilitator, move(id, "+999999999-01-01", "Snow"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Enter a day")));
        send(facilitator, move(id, day, "Snow")).andExpect(redirectedUrl(page));
        open(participant, page).andExpect(content().string(containsString("Why it changed: Snow")));
    }

    @Test
    void cancelsAMeetingWithItsReason() throws Exception {
        Meeting last = meetings.of(cohort).get(5);
        String page = page(last.id());
        open(coordinator, page + "/cancel").andExpect(status().isOk());
        send(coordinator, post(page + "/cancel"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Say why")));
        send(coordinator, post(page + "/cancel").param("reason", "A holiday")).andExpect(redirectedUrl(page));
        open(participant, page)
                .andExpect(content().string(containsString("A holiday")))
                .andExpect(content().string(containsString("What takes its place")));
        send(coordinator, post(page + "/cancel").param("reason", "Again")).andExpect(status().isUnprocessableContent());
    }

    @Test
    void recordsWhatWasTapped() throws Exception {
        MeetingId id = testMeetings.over(cohort);
        String page = page(id);
        String attendance = page + "/attendance";
        open(facilitator, page).andExpect(content().string(containsString("Record the attendance")));
        open(facilitator, attendance)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Not marked yet")))
                .andExpect(content().string(containsString("/tasks/around?key=" + id + "&amp;page=attendance")))
                .andExpect(content().string(containsString("0 of 2 marked")));
        send(facilitator, post(attendance))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Somebody is not marked yet")));
        tap(facilitator, id, other, "PARTIAL").andExpect(redirectedUrl(attendance + "#row-" + other));
        open(facilitator, attendance).andExpect(content().string(containsString("minutes are missing")));
        send(facilitator, post(attendance + "/rest")).andExpect(redirectedUrl(attendance + "#tap-count"));
        send(facilitator, post(attendance))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Enter the minutes they were there")));
        send(
                        facilitator,
                        post(attendance + "/" + other + "/details")
                                .param("minutes-" + other, "500")
                                .param("note-" + other, "Left early"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Enter the minutes they were there")))
                .andExpect(content().string(containsString("value=\"500\"")))
                .andExpect(content().string(containsString("Left early")));
        send(facilitator, post(attendance + "/" + other + "/details").param("minutes-" + other, "100"))
                .andExpect(redirectedUrl(attendance + "#row-" + other));
        send(facilitator, post(attendance)).andExpect(redirectedUrl(page));
        assertThat(hours.total(member)).hasToString("2");
        assertThat(hours.total(other)).hasToString("2");
        open(facilitator, page).andExpect(content().string(containsString("Present for a part: 100 minutes")));
        open(facilitator, attendance).andExpect(redirectedUrl(page));
        send(facilitator, post(attendance)).andExpect(redirectedUrl(page));
        tap(facilitator, id, other, "NO_SHOW").andExpect(redirectedUrl(page));
        assertThat(hours.total(other)).hasToString("2");
    }

    @Test
    void savesEachTapAtOnceAndSaysSo() throws Exception {
        MeetingId id = testMeetings.over(cohort);
        String attendance = page(id) + "/attendance";
        open(facilitator, "/meetings").andExpect(content().string(containsString(attendance)));
        tap(facilitator, id, member, "NO_SHOW")
                .andExpect(flash().attribute("flash", hasToString(containsString("meeting.tap.saved"))));
        open(coordinator, attendance)
                .andExpect(content().string(containsString("Absent without excuse (marked at")))
                .andExpect(content().string(containsString("1 of 2 marked")));
        tap(coordinator, id, member, "PRESENT").andExpect(redirectedUrl(attendance + "#row-" + member));
        open(facilitator, attendance).andExpect(content().string(not(containsString("Absent without excuse (marked"))));
        tap(facilitator, id, member, "LATE")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Tap one of the four buttons")));
    }

    @Test
    void onlyWhoLeadsTheCohortMarks() throws Exception {
        MeetingId id = testMeetings.over(cohort);
        String attendance = page(id) + "/attendance";
        for (PersonId person : List.of(participant, auditor, stranger)) {
            tap(person, id, member, "PRESENT").andExpect(status().isNotFound());
            send(person, post(attendance + "/" + member + "/details")).andExpect(status().isNotFound());
            send(person, post(attendance + "/rest")).andExpect(status().isNotFound());
            send(person, post(attendance)).andExpect(status().isNotFound());
        }
        tap(facilitator, id, CaseId.random(), "PRESENT").andExpect(status().isNotFound());
        send(facilitator, post(attendance + "/nonsense/mark").param("mark", "PRESENT"))
                .andExpect(status().isNotFound());
    }

    @Test
    void nobodyIsMarkedBeforeTheDay() throws Exception {
        MeetingId id = testMeetings.next(cohort);
        open(facilitator, page(id) + "/attendance").andExpect(redirectedUrl(page(id)));
        tap(facilitator, id, member, "PRESENT").andExpect(redirectedUrl(page(id)));
        open(facilitator, page(id)).andExpect(content().string(not(containsString("/attendance\""))));
    }

    @Test
    void aMeetingThatWasNotHeldNeedsAReason() throws Exception {
        MeetingId id = testMeetings.over(cohort);
        String attendance = page(id) + "/attendance";
        send(facilitator, post(attendance).param("held", "no"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Say why")));
        send(facilitator, post(attendance).param("held", "no").param("reason", "No power"))
                .andExpect(redirectedUrl(page(id)));
        assertThat(meetings.inPlaceOf(id)).hasSize(1);
    }

    @Test
    void correctsWithAReasonAndShowsTheHistory() throws Exception {
        MeetingId id = testMeetings.held(cohort, Map.of(member, AttendanceMark.NO_SHOW));
        String correction = page(id) + "/attendance/" + member;
        open(facilitator, correction).andExpect(content().string(containsString("Absent without excuse")));
        send(facilitator, post(correction).param("mark", "EXCUSED").param("note", "Ill"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Say why")))
                .andExpect(content().string(containsString("value=\"Ill\"")));
        send(
                        facilitator,
                        post(correction)
                                .param("mark", "PARTIAL")
                                .param("minutes", "121")
                                .param("reason", "x"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"minutes-error\"")));
        send(facilitator, post(correction).param("mark", "EXCUSED").param("reason", "She had called"))
                .andExpect(redirectedUrl(page(id)));
        open(facilitator, correction).andExpect(content().string(containsString("She had called")));
        open(facilitator, page(id)).andExpect(content().string(containsString("Corrected: She had called")));
    }

    @Test
    void showsAParticipantWhatComesAndWhatTheyEarned() throws Exception {
        testMeetings.held(cohort, Map.of());
        testMeetings.next(cohort);
        open(participant, "/meetings").andExpect(redirectedUrl(own));
        open(participant, own)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("2 hours so far")))
                .andExpect(content().string(containsString("Meeting 2: Meeting 2")))
                .andExpect(content().string(containsString("This is not right")));
        open(facilitator, own).andExpect(status().isOk()).andExpect(content().string(not(containsString("/dispute"))));
        open(facilitator, "/meetings").andExpect(content().string(containsString("Test cohort")));
        open(people.with(Role.PARTICIPANT), "/meetings")
                .andExpect(content().string(containsString("You have no meetings yet")));
    }

    @Test
    void letsTheParticipantSayThatItIsNotRight() throws Exception {
        MeetingId id = testMeetings.held(cohort, Map.of(member, AttendanceMark.NO_SHOW));
        open(participant, dispute(id)).andExpect(content().string(containsString("Absent without excuse")));
        open(facilitator, dispute(id)).andExpect(status().isNotFound());
        send(facilitator, post(dispute(id)).param("words", "x")).andExpect(status().isNotFound());
        open(participant, own + "/" + UUID.randomUUID() + "/dispute").andExpect(status().isNotFound());
        send(participant, post(dispute(id)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Say what is not right")));
        send(participant, post(dispute(id)).param("words", "My camera was off")).andExpect(redirectedUrl(own));
        open(participant, own).andExpect(content().string(containsString("Your facilitator will answer")));
        send(participant, post(dispute(id)).param("words", "Again and again"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Again and again")));
        assertThat(disputes.of(member)).hasSize(1);
    }

    private MockHttpServletRequestBuilder move(MeetingId id, String day, String reason) {
        return post(page(id) + "/move")
                .param("day", day)
                .param("time", "17:30")
                .param("place", "https://new.example")
                .param("reason", reason);
    }

    private String page(MeetingId id) {
        return all + "/" + id;
    }

    private String dispute(MeetingId id) {
        return own + "/" + id + "/dispute";
    }

    private ResultActions tap(PersonId person, MeetingId id, CaseId caseId, String mark) throws Exception {
        return send(person, post(page(id) + "/attendance/" + caseId + "/mark").param("mark", mark));
    }

    private ResultActions open(PersonId person, String address) throws Exception {
        return web.perform(get(address).with(signedIn(person)));
    }

    private ResultActions send(PersonId person, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(signedIn(person)).with(csrf()));
    }
}
