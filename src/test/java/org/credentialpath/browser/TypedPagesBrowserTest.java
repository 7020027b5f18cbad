package org.credentialpath.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.credentialpath.demo.DemoPeople;
import org.credentialpath.meeting.TestMeetings;
import org.credentialpath.people.Sessions;
import org.credentialpath.portfolio.PortfolioWork;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is typed outlives the session, without scripts, and a closed window, with them. */
class TypedPagesBrowserTest extends BrowserTest {

    private static final String GIVEN_BACK = "It has not been sent yet.";

    @Autowired
    DemoPeople demo;

    @Autowired
    TestMeetings meetings;

    @Autowired
    PortfolioWork work;

    @Autowired
    Sessions sessions;

    PersonId participant;
    CohortId cohort;
    CaseId id;

    @BeforeEach
    void aPortfolio() {
        participant = demo.withLogin("participant6");
        cohort = meetings.cohortOf(demo.withLogin("facilitator"));
        id = meetings.join(cohort, participant);
    }

    @Test
    void aTextComesBackAfterTheSessionEndedWithoutScripts() {
        String item = "/portfolio/" + id + "/items/philosophy";
        Visitor visitor = visitorWithoutJavaScript().signIn("participant6");
        visitor.open(item);
        visitor.page().locator("#text").fill("Children learn\n\nby playing");
        sessions.endAll(participant);
        visitor.press("Save and go to the list");
        assertThat(visitor.page().locator("main")).containsText("What you typed is kept.");
        visitor.page().locator("#login").fill("participant6");
        visitor.page().locator("#password").fill("demo");
        visitor.press("Sign in");
        assertThat(visitor.page().locator("main")).containsText(GIVEN_BACK);
        assertThat(visitor.page().locator("#text")).hasValue("Children learn\n\nby playing");
        assertThat(work.of(id, participant).item("philosophy").content().text()).isEmpty();
        visitor.press("Save and go to the list");
        assertThat(work.of(id, participant).item("philosophy").content().text())
                .isEqualTo("Children learn\n\nby playing");
        visitor.open(item);
        assertThat(visitor.page().locator("main")).not().containsText(GIVEN_BACK);
    }

    @Test
    void aTextLongerThanBrowsersSendAtTheEndIsSavedWhileItIsTyped() {
        String text = "Children learn by playing. ".repeat(3000);
        Visitor visitor = signedIn("participant6");
        visitor.open("/portfolio/" + id + "/items/philosophy");
        visitor.page().locator("#text").fill(text);
        assertThat(visitor.page().locator(".cp-autosave")).containsText("Saved at");
        assertThat(work.of(id, participant).item("philosophy").content().text()).isEqualTo(text);
    }

    @Test
    void aMessageComesBackAfterItsWindowWasClosed() {
        String page = "/cohorts/" + cohort + "/message";
        Visitor before = signedIn("facilitator");
        before.open(page);
        before.page().locator("#words").fill("We meet by video");
        assertThat(before.page().locator(".cp-autosave")).containsText("Kept at");
        leave(before);
        Visitor after = signedIn("facilitator");
        after.open(page);
        Locator main = after.page().locator("main");
        assertThat(main).containsText(GIVEN_BACK);
        assertThat(after.page().locator("#words")).hasValue("We meet by video");
        after.look("typed-given-back");
        after.press("Discard what I typed");
        assertThat(after.page().locator("main")).not().containsText(GIVEN_BACK);
        assertThat(after.page().locator("#words")).hasValue("");
    }
}
