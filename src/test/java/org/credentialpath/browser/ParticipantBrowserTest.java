package org.credentialpath.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import org.credentialpath.cases.TestCases;
import org.credentialpath.demo.DemoPeople;
import org.credentialpath.meeting.TestMeetings;
import org.credentialpath.portfolio.OpenCriterion;
import org.credentialpath.portfolio.PortfolioWork;
import org.credentialpath.portfolio.Portfolios;
import org.credentialpath.portfolio.TestPortfolios;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody on the way to a credential: at home, while typing, and after the reviewers asked for changes. */
class ParticipantBrowserTest extends BrowserTest {

    @Autowired
    DemoPeople demo;

    @Autowired
    TestMeetings meetings;

    @Autowired
    TestCases cases;

    @Autowired
    TestPortfolios portfolios;

    @Autowired
    Portfolios rounds;

    @Autowired
    PortfolioWork work;

    @Autowired
    HouseClock clock;

    PersonId participant;
    CohortId cohort;

    @BeforeEach
    void aCohort() {
        participant = demo.withLogin("participant8");
        cohort = meetings.cohortOf(demo.withLogin("facilitator"));
    }

    @Test
    void homeSaysHowFarOneIsAndLeadsIntoTheCalendar() {
        CaseId id = meetings.join(cohort, participant);
        Visitor visitor = signedIn("participant8");
        visitor.open("/home");
        Locator way = visitor.page().locator("[aria-labelledby=way-" + id + "]");
        assertThat(way).containsText("Growth hours: 0 earned");
        assertThat(way).containsText("0 of 14 done");
        visitor.look("participant-home");
        way.getByText("Let my calendar follow every change").click();
        visitor.look("calendar-none");
        visitor.press("Make my calendar address");
        assertThat(visitor.page().locator("#address")).hasValue(Pattern.compile(".*/dates\\.ics"));
        visitor.look("calendar");
        visitor.press("Stop using an address");
        assertThat(visitor.page().locator("#address")).hasCount(0);
    }

    @Test
    void whatIsTypedIsThereOnTheNextDevice() {
        CaseId id = cases.opened(participant, cohort);
        String item = "/portfolio/" + id + "/items/philosophy";
        Visitor phone = signedIn("participant8");
        phone.open(item);
        phone.page().locator("#text").fill("Children learn by");
        assertThat(phone.page().locator(".cp-autosave")).containsText("Saved at");
        assertThat(phone.page().locator("main")).containsText("You have 3 words.");
        phone.page().locator("#text").fill("Children learn by playing");
        assertThat(phone.page().locator("[name=version]")).hasValue("2");
        Visitor desk = signedIn("participant8");
        desk.open(item);
        assertThat(desk.page().locator("#text")).hasValue("Children learn by playing");
        desk.look("item-typed");
        desk.press("Save and stay here");
        assertThat(work.of(id, participant).item("philosophy").content().text()).isEqualTo("Children learn by playing");
    }

    @Test
    void theReviewersWordsStandBesideWhatIsToChange() {
        CaseId id = cases.opened(participant, cohort);
        portfolios.submitComplete(id, participant, demo.withLogin("coordinator"));
        rounds.reopen(
                id,
                List.of(OpenCriterion.of("shows-health", "Say more about sleep.")),
                clock.today().plusDays(60));
        Visitor visitor = signedIn("participant8");
        visitor.open("/portfolio/" + id + "/items/reflection-health");
        assertThat(visitor.page().locator("main")).containsText("Say more about sleep.");
        visitor.look("item-asked");
        visitor.open("/portfolio/" + id + "/record");
        visitor.look("portfolio-record");
    }
}
