package org.credentialpath.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.credentialpath.browser.BrowserTest;
import org.credentialpath.browser.Visitor;
import org.credentialpath.cohort.TestCohorts;
import org.credentialpath.demo.DemoPeople;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages on many people at once as their readers see them. */
class BoardBrowserTest extends BrowserTest {

    @Autowired
    DemoPeople demo;

    @Autowired
    TestCohorts cohorts;

    @Autowired
    TestPeople testPeople;

    @Autowired
    JdbcClient jdbc;

    CohortId cohort;
    String page;

    @BeforeEach
    void aCohortWithSomebodyWhoIsStuck() {
        cohort = cohorts.ledBy(demo.withLogin("facilitator"));
        cohorts.join(cohort, demo.withLogin("participant"));
        cohorts.join(cohort, demo.withLogin("participant2"));
        CaseId stuck = cohorts.join(cohort, testPeople.with(Role.PARTICIPANT));
        jdbc.sql("UPDATE open_task SET due = due - interval '2 years' WHERE case_id = ?")
                .param(stuck.value())
                .update();
        page = "/cohorts/" + cohort;
    }

    @Test
    void aFacilitatorSeesWhoIsWhereAndHowTheyAreReached() {
        Visitor facilitator = signedIn("facilitator");
        facilitator.open(page);
        facilitator.follow("Who is where").look("board");
        assertThat(facilitator.page().locator("tbody tr").first().innerText()).contains("Stuck since");
        facilitator.open(page + "/board?show=over");
        facilitator.look("board-empty");
        facilitator.open(page);
        facilitator.follow("Roster").look("roster");
    }

    @Test
    void aFacilitatorWritesToSomeMembersWithoutJavaScript() {
        Visitor facilitator = visitorWithoutJavaScript().signIn("facilitator");
        facilitator.open(page + "/message");
        facilitator.page().locator("[name=to]").last().uncheck();
        facilitator.press("Look at it once more");
        assertThat(facilitator.page().locator(".cp-errors").innerText()).contains("Enter a subject");
        facilitator.fill("Subject", "Our next meeting").fill("Message", "See you on Tuesday.\nBring your drafts.");
        facilitator.press("Look at it once more");
        assertThat(facilitator.page().locator("main").innerText()).contains("2 people get it.");
        facilitator.press("Change it").press("Look at it once more").press("Send it to 2 people");
        assertThat(facilitator.page().locator(".cp-message--good").innerText()).contains("on its way");
        assertThat(facilitator.page().locator("main").innerText()).contains("Our next meeting");
    }

    @Test
    void theOtherPagesLookRight() {
        Visitor facilitator = signedIn("facilitator");
        facilitator.open(page + "/message");
        facilitator.press("Look at it once more").look("message-refused");
        facilitator.fill("Subject", "Our next meeting").fill("Message", "See you on Tuesday.");
        facilitator.press("Look at it once more").look("message-check");
        facilitator.press("Send it to 3 people").look("message-sent");

        Visitor coordinator = signedIn("coordinator");
        coordinator.follow("Workload").look("workload");
        coordinator.follow("Ruth Cyr").look("workload-person");
    }
}
