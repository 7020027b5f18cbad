package org.credentialpath.board.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.credentialpath.people.TestPeople.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.credentialpath.cohort.Cohorts;
import org.credentialpath.cohort.TestCohorts;
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
import org.springframework.transaction.support.TransactionTemplate;

/** The roster of a cohort: how members are reached, and whom that is shown. */
@SpringBootTest
@AutoConfigureMockMvc
class RosterWebTest {

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
    EvidenceRecord record;

    @Autowired
    JdbcClient jdbc;

    PersonId coordinator;
    PersonId facilitator;
    PersonId member;
    CohortId id;
    CaseId memberCase;
    String roster;

    @BeforeEach
    void cohort() {
        coordinator = testPeople.with(Role.COORDINATOR);
        facilitator = testPeople.with(Role.FACILITATOR);
        member = testPeople.with(Role.PARTICIPANT);
        id = testCohorts.ledBy(facilitator);
        memberCase = testCohorts.join(id, member);
        roster = "/cohorts/" + id + "/roster";
        jdbc.sql("UPDATE person SET phone = '(207) 555-0123' WHERE id = ?")
                .param(member.value())
                .update();
        needs("Captions, please");
    }

    @Test
    void saysHowMembersAreReachedAndWhatTheyNeed() throws Exception {
        for (PersonId reader : List.of(coordinator, facilitator)) {
            open(reader, roster)
                    .andExpect(status().isOk())
                    .andExpect(content()
                            .string(containsString(
                                    "mailto:" + people.get(member).email())))
                    .andExpect(content().string(containsString("tel:2075550123")))
                    .andExpect(content().string(containsString("English")))
                    .andExpect(content().string(containsString("Captions, please")));
            open(reader, "/cohorts/" + id).andExpect(content().string(containsString(roster)));
        }
    }

    @Test
    void whoDownloadsItIsWrittenDown() throws Exception {
        open(facilitator, roster + ".csv")
                .andExpect(content().contentTypeCompatibleWith("text/csv"))
                .andExpect(content().string(containsString(people.get(member).email() + ",(207) 555-0123,English,")))
                .andExpect(content().string(containsString("\"Captions, please\"")));
        assertThat(record.entriesOf(id.value())).extracting(Entry::kind).contains("roster.downloaded");
    }

    @Test
    void whoHasLeftIsNotOnIt() throws Exception {
        transaction.executeWithoutResult(status -> cohorts.removeMember(id, memberCase));
        open(facilitator, roster)
                .andExpect(
                        content().string(not(containsString(people.get(member).email()))))
                .andExpect(content().string(containsString("Nobody is in the cohort now")));
    }

    @Test
    void nobodyElseSeesIt() throws Exception {
        for (PersonId other :
                List.of(member, testPeople.with(Role.AUDITOR), testPeople.with(Role.FACILITATOR, Role.REVIEWER))) {
            open(other, roster).andExpect(status().isNotFound());
            open(other, roster + ".csv").andExpect(status().isNotFound());
        }
        open(testPeople.with(Role.AUDITOR), "/cohorts/" + id)
                .andExpect(content().string(not(containsString(roster))));
        web.perform(get(roster)).andExpect(status().is3xxRedirection());
    }

    private void needs(String words) {
        jdbc.sql("""
                        INSERT INTO cohort_request (id, program, packet, person, state, state_since, invited_by, invited_at)
                        SELECT id, program, packet, participant, 'ENROLLED', opened_at, participant, opened_at
                        FROM case_file WHERE id = ?""").param(memberCase.value()).update();
        jdbc.sql("""
                        INSERT INTO request_answers (request, number, form, answers, given_at, given_by, channel)
                        SELECT id, 1, 'cohort-request', jsonb_build_object('accommodation', ?::text), opened_at, participant,
                          'ONLINE'
                        FROM case_file WHERE id = ?""").params(words, memberCase.value()).update();
    }

    private ResultActions open(PersonId person, String address) throws Exception {
        return web.perform(get(address).with(signedIn(person)));
    }
}
