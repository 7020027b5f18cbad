package org.credentialpath.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.credentialpath.cases.TestCases;
import org.credentialpath.demo.DemoPeople;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.portfolio.TestPortfolios;
import org.credentialpath.review.AssignmentId;
import org.credentialpath.review.Rounds;
import org.credentialpath.review.TestReviews;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was typed outlives the application, which is killed two seconds after the last key. */
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

    @Autowired
    DemoPeople demo;

    @Autowired
    TestCases cases;

    @Autowired
    TestPortfolios portfolios;

    SecondHouse house;
    String page;
    String portfolio;

    @BeforeEach
    void peopleAtWork() throws Exception {
        AssignmentId review = rounds.openAssignments(reviews.round(reviews.submitted(people.with(Role.PARTICIPANT))))
                .get(0);
        reviews.assigned(
                review,
                directory.findByEmail("amina.warsame@example.org").orElseThrow().id());
        page = "/reviews/" + review + "/competencies/health";
        PersonId owner = demo.withLogin("participant8");
        CaseId id = cases.opened(owner, null);
        portfolios.finish(id, owner);
        portfolio = "/portfolio/" + id;
        house = new SecondHouse(address());
        house.start();
    }

    @AfterEach
    void end() {
        house.kill();
    }

    @Test
    void draftsAreThereAfterAKill() throws Exception {
        try (BrowserContext one = context();
                BrowserContext other = context()) {
            type(enter(one, "reviewer3"), page, "#feedback-shows-health");
            Page form = enter(other, "participant8");
            type(form, portfolio + "/apply", "[name=siteName]");
            type(other.newPage(), portfolio + "/items/philosophy", "#text");
            form.waitForTimeout(2000);
            house.kill();
        }
        house.start();
        try (BrowserContext one = context();
                BrowserContext other = context()) {
            isThere(enter(one, "reviewer3"), page, "#feedback-shows-health");
            Page participant = enter(other, "participant8");
            isThere(participant, portfolio + "/apply", "[name=siteName]");
            isThere(participant, portfolio + "/items/philosophy", "#text");
        }
    }

    private static void type(Page page, String address, String field) {
        page.navigate(address);
        page.locator(field).focus();
        page.keyboard().press("Control+End");
        page.keyboard().type(TYPED);
    }

    private static void isThere(Page page, String address, String field) {
        page.navigate(address);
        assertThat(page.locator(field)).hasValue(Pattern.compile(".*" + TYPED + "$"));
    }

    private BrowserContext context() {
        return Chromium.browser().newContext(new Browser.NewContextOptions().setBaseURL(house.address()));
    }

    private static Page enter(BrowserContext context, String login) {
        Page page = context.newPage();
        page.navigate("/sign-in");
        page.locator("#login").fill(login);
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
