package org.credentialpath.board.web;

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

import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.credentialpath.cohort.Cohorts;
import org.credentialpath.cohort.TestCohorts;
import org.credentialpath.notification.Mail;
import org.credentialpath.notification.Outbox;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.record.Entry;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** Messages to a cohort: looked at before they are sent, one mail to each, once, and never by a stranger. */
@SpringBootTest
@AutoConfigureMockMvc
class MessageWebTest {

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvc web;

    @Autowired
    TestCohorts testCohorts;

    @Autowired
    Cohorts cohorts;

    @Autowired
    TestPeople testPeople;

    @Autowired
    People people;

    @Autowired
    Outbox outbox;

    @Autowired
    EvidenceRecord record;

    @Autowired
    JdbcClient jdbc;

    PersonId coordinator;
    PersonId facilitator;
    PersonId one;
    PersonId two;
    CohortId id;
    CaseId caseOne;
    CaseId caseTwo;
    String address;

    @BeforeEach
    void cohort() {
        coordinator = testPeople.with(Role.COORDINATOR);
        facilitator = testPeople.with(Role.FACILITATOR);
        one = testPeople.with(Role.PARTICIPANT);
        two = testPeople.with(Role.PARTICIPANT);
        id = testCohorts.ledBy(facilitator);
        caseOne = testCohorts.join(id, one);
        caseTwo = testCohorts.join(id, two);
        address = "/cohorts/" + id + "/message";
    }

    @Test
    void isLookedAtOnceMoreAndSentOnceToEach() throws Exception {
        jdbc.sql("UPDATE person SET language = 'es-US' WHERE id = ?")
                .param(two.value())
                .update();
        String message = UUID.randomUUID().toString();
        open(facilitator, address)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("value=\"" + caseTwo + "\" checked")));
        send(facilitator, message, "check", caseOne, caseTwo)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("2 people get it.")))
                .andExpect(content().string(containsString("Send it to 2 people")));
        assertThat(mails(one)).isEmpty();
        for (int click = 0; click < 2; click++) {
            send(facilitator, message, "send", caseOne, caseTwo).andExpect(redirectedUrl(address));
        }
        assertThat(mails(one)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Snow on Tuesday");
            assertThat(mail.replyTo()).isEqualTo(people.get(facilitator).email());
            assertThat(mail.text())
                    .contains("writes to you about Test cohort")
                    .contains("We meet by video.\nBring your drafts.")
                    .contains(people.get(facilitator).email());
        });
        assertThat(mails(two)).singleElement().satisfies(mail -> assertThat(mail.text())
                .contains("le escribe sobre Test cohort")
                .contains("We meet by video."));
        assertThat(record.entriesOf(id.value()))
                .filteredOn(entry -> entry.kind().equals("message.sent"))
                .singleElement()
                .extracting(Entry::facts)
                .satisfies(facts -> assertThat(facts).containsEntry("receivers", "2"));
        open(coordinator, address)
                .andExpect(content().string(containsString("Snow on Tuesday")))
                .andExpect(content().string(containsString("to 2 people")));
    }

    @Test
    void whatWasEditedAfterSendingIsAMessageOfItsOwn() throws Exception {
        String message = UUID.randomUUID().toString();
        send(facilitator, message, "send", caseOne).andExpect(redirectedUrl(address));
        String again = send(facilitator, request(message, "send", "Snow on Tuesday", "We meet after all.", caseOne))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("This one was not sent.")))
                .andExpect(content().string(containsString("We meet after all.</textarea>")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(mails(one)).hasSize(1);
        Matcher anew =
                Pattern.compile("name=\"message\"[^>]* value=\"([^\"]+)\"").matcher(again);
        assertThat(anew.find()).isTrue();
        assertThat(anew.group(1)).isNotEqualTo(message);
        send(facilitator, request(anew.group(1), "send", "Snow on Tuesday", "We meet after all.", caseOne))
                .andExpect(redirectedUrl(address));
        assertThat(mails(one)).hasSize(2);
    }

    @Test
    void goesToThoseWhoWereChosen() throws Exception {
        send(coordinator, UUID.randomUUID().toString(), "send", caseTwo).andExpect(redirectedUrl(address));
        assertThat(mails(one)).isEmpty();
        assertThat(mails(two)).hasSize(1);
    }

    @Test
    void beginsWithThoseOfAViewOfTheBoard() throws Exception {
        jdbc.sql("UPDATE open_task SET due = due - interval '2 years' WHERE case_id = ?")
                .param(caseTwo.value())
                .update();
        String stuck = address + "?show=stuck";
        open(facilitator, "/cohorts/" + id + "/board?show=stuck")
                .andExpect(content().string(containsString(stuck)));
        open(facilitator, stuck)
                .andExpect(content().string(containsString("value=\"" + caseTwo + "\" checked")))
                .andExpect(content().string(not(containsString("value=\"" + caseOne + "\" checked"))));
        open(testPeople.with(Role.AUDITOR), "/cohorts/" + id + "/board?show=stuck")
                .andExpect(content().string(not(containsString(address))));
        open(testPeople.with(Role.AUDITOR), stuck).andExpect(status().isNotFound());
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedIsKept() throws Exception {
        String message = UUID.randomUUID().toString();
        send(facilitator, message, "send")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Choose at least one person")))
                .andExpect(content().string(containsString("Bring your drafts.")));
        send(facilitator, request(message, "check", "Subject", " ", caseOne))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Write a message")))
                .andExpect(content().string(containsString("value=\"Subject\"")));
        send(facilitator, request(message, "check", "x".repeat(121), "Words", caseOne))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Use at most 120 characters")));
        send(facilitator, request(message, "check", "Subject", "x".repeat(4001), caseOne))
                .andExpect(status().isUnprocessableContent());
        transaction.executeWithoutResult(status -> cohorts.removeMember(id, caseTwo));
        send(facilitator, message, "send", caseOne, caseTwo)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("has left the cohort")));
        send(facilitator, message, "change", caseOne)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Snow on Tuesday")));
        assertThat(mails(one)).isEmpty();
    }

    @Test
    void nobodyElseWritesToThem() throws Exception {
        for (PersonId other : List.of(one, testPeople.with(Role.AUDITOR), testPeople.with(Role.FACILITATOR))) {
            open(other, address).andExpect(status().isNotFound());
            send(other, UUID.randomUUID().toString(), "send", caseOne).andExpect(status().isNotFound());
        }
        open(one, "/cohorts/" + id).andExpect(content().string(not(containsString(address))));
        send(facilitator, "nonsense", "send", caseOne).andExpect(status().isNotFound());
        CaseId elsewhere = testCohorts.join(testCohorts.ledBy(testPeople.with(Role.FACILITATOR)));
        send(facilitator, UUID.randomUUID().toString(), "send", elsewhere).andExpect(status().isUnprocessableContent());
        assertThat(mails(one)).isEmpty();
    }

    private List<Mail> mails(PersonId person) {
        return outbox.newest(person, null, 50).stream()
                .filter(mail -> mail.notice().equals("cohort-message"))
                .toList();
    }

    private ResultActions open(PersonId person, String path) throws Exception {
        return web.perform(get(path).with(signedIn(person)));
    }

    private ResultActions send(PersonId person, String message, String act, CaseId... to) throws Exception {
        return send(person, request(message, act, "Snow on Tuesday", "We meet by video.\r\nBring your drafts.", to));
    }

    private ResultActions send(PersonId person, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(signedIn(person)).with(csrf()));
    }

    private MockHttpServletRequestBuilder request(
            String message, String act, String subject, String words, CaseId... to) {
        MockHttpServletRequestBuilder click = post(address)
                .param("_do", act)
                .param("message", message)
                .param("subject", subject)
                .param("words", words);
        for (CaseId each : to) {
            click.param("to", each.toString());
        }
        return click;
    }
}
