package org.credentialpath.cohort.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.credentialpath.browser.BrowserTest;
import org.credentialpath.browser.Visitor;
import org.credentialpath.cohort.TestCohorts;
import org.credentialpath.engine.EngineSteps;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of cohorts as people see them. */
class CohortBrowserTest extends BrowserTest {

    @Autowired
    TestCohorts cohorts;

    @Autowired
    TestPeople testPeople;

    @Autowired
    People people;

    @Autowired
    EngineSteps steps;

    @Test
    void aCoordinatorSetsACohortUpWithoutJavaScript() {
        Visitor coordinator = visitorWithoutJavaScript().signIn("coordinator");
        coordinator.follow("Cohorts").follow("Set up a cohort");
        coordinator.page().getByLabel("Program").selectOption("mrtq-infant-toddler");
        coordinator.fill("Day of the first meeting", cohorts.start().toString()).press("Propose the meetings");
        coordinator.press("Set up the cohort");
        assertThat(coordinator.page().locator(".cp-errors").innerText()).contains("Choose who leads the cohort");
        coordinator
                .page()
                .getByLabel("Facilitator")
                .selectOption(person("ruth.cyr").toString());
        coordinator.fill("Where it meets", "https://meet.example.org/october").press("Set up the cohort");

        assertThat(coordinator.heading()).contains("Maine Infant Toddler Credential");
        assertThat(coordinator.page().locator("main").innerText())
                .contains("Ruth Cyr")
                .contains("6. Getting ready for the observation");
    }

    @Test
    void everyPageLooksRight() {
        CohortId id = cohorts.ledBy(person("ruth.cyr"));
        cohorts.join(id, person("tessa.libby"));
        cohorts.join(id, testPeople.with(Role.PARTICIPANT));

        Visitor coordinator = signedIn("coordinator");
        coordinator.follow("Cohorts").look("cohorts");
        coordinator.follow("Set up a cohort").look("cohort-new");
        coordinator.page().getByLabel("Program").selectOption("mrtq-infant-toddler");
        coordinator
                .fill(
                        "Day of the first meeting",
                        cohorts.start().withDayOfMonth(20).toString())
                .press("Propose the meetings");
        coordinator.look("cohort-new-plan");
        coordinator.press("Set up the cohort").look("cohort-new-refused");
        coordinator.open("/cohorts/" + id);
        coordinator.page().waitForSelector("[data-drawn]");
        coordinator.look("cohort-coordinator");

        Visitor member = signedIn("participant9");
        member.open("/cohorts");
        member.look("cohorts-member");
        member.open("/cohorts/" + id);
        member.look("cohort-member");

        Visitor facilitator = signedIn("facilitator");
        facilitator.open("/cohorts/" + id);
        facilitator.follow("I can no longer facilitate").look("cohort-facilitator-leaves");
        facilitator.fill("Why?", "I move to another state.").press("Hand the cohort over");
        assertThat(facilitator.page().locator("[role=status]").innerText()).contains("is handed over");

        steps.runJobs(id.value());
        coordinator.open("/cohorts/" + id);
        coordinator.follow("Appoint another facilitator").look("cohort-appoint");
    }

    @Test
    void whatBecomesOfASmallCohortIsDecidedOnItsPage() {
        CohortId id = cohorts.ledBy(person("ruth.cyr"));
        steps.fireTimer(id.value(), "timerEvent_formationDay");
        Visitor coordinator = signedIn("coordinator");
        coordinator.open("/cohorts/" + id);
        coordinator.follow("Decide what becomes of the cohort").look("cohort-formation");
        coordinator.page().getByLabel("It does not take place").check();
        coordinator.fill("Why?", "Nobody asked for this cohort.");
        coordinator.answer().press("Decide");
        coordinator.open("/cohorts/" + id);
        assertThat(coordinator.page().locator("main").innerText())
                .contains("This cohort does not take place")
                .contains("Nobody asked for this cohort.");
        coordinator.look("cohort-canceled");
    }

    private PersonId person(String name) {
        return people.findByEmail(name + "@example.org").orElseThrow().id();
    }
}
