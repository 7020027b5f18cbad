package org.credentialpath.board.web;

import static org.credentialpath.people.TestPeople.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import org.credentialpath.cohort.TestCohorts;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The board of a cohort: what it shows, its views, the file, and whom it turns away. */
@SpringBootTest
@AutoConfigureMockMvc
class BoardWebTest {

    @Autowired
    MockMvc web;

    @Autowired
    TestCohorts cohorts;

    @Autowired
    TestPeople testPeople;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    HouseClock clock;

    PersonId coordinator;
    PersonId facilitator;
    PersonId member;
    CohortId id;
    CaseId memberCase;
    String board;

    @BeforeEach
    void cohort() {
        coordinator = testPeople.with(Role.COORDINATOR);
        facilitator = testPeople.with(Role.FACILITATOR);
        member = testPeople.with(Role.PARTICIPANT);
        id = cohorts.ledBy(facilitator);
        memberCase = cohorts.join(id, member);
        board = "/cohorts/" + id + "/board";
    }

    @Test
    void staffSeeWhoIsWhere() throws Exception {
        for (PersonId reader : List.of(coordinator, facilitator, testPeople.with(Role.AUDITOR))) {
            open(reader, board)
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("/cases/" + memberCase)))
                    .andExpect(content().string(containsString("Build the portfolio and apply")))
                    .andExpect(content().string(containsString("today")));
            open(reader, "/cohorts/" + id).andExpect(content().string(containsString(board)));
        }
        open(member, "/cohorts/" + id).andExpect(content().string(not(containsString(board))));
    }

    @Test
    void viewsStandInTheAddress() throws Exception {
        open(facilitator, board + "?show=stuck")
                .andExpect(content().string(not(containsString("/cases/" + memberCase))));
        jdbc.sql("UPDATE open_task SET due = ? WHERE case_id = ?")
                .params(Timestamp.from(clock.instant().minus(Duration.ofDays(3))), memberCase.value())
                .update();
        open(facilitator, board + "?show=stuck")
                .andExpect(content().string(containsString("/cases/" + memberCase)))
                .andExpect(content().string(containsString("Stuck since")));
        open(facilitator, board + "?show=member").andExpect(content().string(containsString("/cases/" + memberCase)));
        open(facilitator, board + "?show=staff").andExpect(content().string(containsString("Nobody stands here")));
        open(facilitator, board + "?show=nonsense").andExpect(content().string(containsString("/cases/" + memberCase)));
    }

    @Test
    void theFileIsSafeForSpreadsheets() throws Exception {
        jdbc.sql("UPDATE person SET preferred_name = '=1+1' WHERE id = ?")
                .param(member.value())
                .update();
        open(facilitator, board + ".csv")
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("text/csv"))
                .andExpect(header().string("Content-Disposition", startsWith("attachment")))
                .andExpect(content().string(containsString("'=1+1,At work,Build the portfolio and apply")));
    }

    @Test
    void turnsStrangersAway() throws Exception {
        for (PersonId stranger : List.of(member, testPeople.with(Role.FACILITATOR), testPeople.with(Role.REVIEWER))) {
            open(stranger, board).andExpect(status().isNotFound());
            open(stranger, board + ".csv").andExpect(status().isNotFound());
        }
        open(coordinator, "/cohorts/nonsense/board").andExpect(status().isNotFound());
        web.perform(get(board)).andExpect(status().is3xxRedirection());
    }

    private ResultActions open(PersonId person, String address) throws Exception {
        return web.perform(get(address).with(signedIn(person)));
    }
}
