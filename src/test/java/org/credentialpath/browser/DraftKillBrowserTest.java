package org.credentialpath.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.review.AssignmentId;
import org.credentialpath.review.Rounds;
import org.credentialpath.review.TestReviews;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a reviewer typed outlives the application: it is killed two seconds after the last key. */
class DraftKillBrowserTest extends BrowserTest {

    private static final String TYPED = "Give one example of a quiet child, and say what you did";

    @Autowired
    DataSource database;

    @Autowired
    People directory;

    @Autowired
    TestPeople people;

    @Autowired
    TestReviews reviews;

    @Autowired
    Rounds rounds;

    SecondHouse house;
    String page;

    @BeforeEach
    void aReviewerAtWork() throws Exception {
        AssignmentId review = rounds.openAssignments(reviews.round(reviews.submitted(people.with(Role.PARTICIPANT))))
                .get(0);
        reviews.assigned(
                review,
                directory.findByEmail("amina.warsame@example.org").orElseThrow().id());
        page = "/reviews/" + review + "/competencies/health";
        house = new SecondHouse(address());
        house.start();
    }

    @AfterEach
    void end() {
        house.kill();
    }

    @Test
    void theDraftIsThereAfterAKill() throws Exception {
        try (BrowserContext before = context()) {
            Page typing = enter(before);
            typing.navigate(page);
            typing.locator("#feedback-shows-health").focus();
            typing.keyboard().type(TYPED);
            typing.waitForTimeout(2000);
            house.kill();
        }
        house.start();
        try (BrowserContext after = context()) {
            Page reading = enter(after);
            reading.navigate(page);
            assertThat(reading.locator("#feedback-shows-health")).hasValue(TYPED);
        }
    }

    private BrowserContext context() {
        return Chromium.browser().newContext(new Browser.NewContextOptions().setBaseURL(house.address()));
    }

    private static Page enter(BrowserContext context) {
        Page page = context.newPage();
        page.navigate("/sign-in");
        page.locator("#login").fill("reviewer3");
        page.locator("#password").fill("demo");
        page.locator("#password").press("Enter");
        page.waitForURL(url -> !url.contains("/sign-in"));
        return page;
    }

    private String address() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getURL();
        }
    }
}
