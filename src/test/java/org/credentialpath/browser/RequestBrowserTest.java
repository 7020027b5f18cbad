package org.credentialpath.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.UUID;
import org.credentialpath.notification.Outbox;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the invitation to the request that was sent. */
class RequestBrowserTest extends BrowserTest {

    private static final String PASSWORD = "a long enough password";

    @Autowired
    private Outbox outbox;

    @Test
    void aNewcomerAsksForAPlace() {
        Visitor coordinator = signedIn("coordinator");
        String link = invite(coordinator, "newcomer-" + UUID.randomUUID() + "@example.org");

        Visitor newcomer = visitor();
        newcomer.open(link);
        newcomer.look("invitation");
        newcomer.answer().give("password", "short").press("Start your request");
        newcomer.look("invitation-refused");
        newcomer.answer().give("password", PASSWORD).press("Start your request");
        newcomer.look("request-form");

        newcomer.answer().give("legalName", "Zoë N'Diaye");
        assertThat(newcomer.page().locator(".cp-autosave")).containsText("Saved at");
        newcomer.page().reload();
        assertThat(newcomer.page().locator("main")).containsText("We kept what you typed before");
        assertThat(newcomer.page().locator("[name=legalName]")).hasValue("Zoë N'Diaye");

        newcomer.answer().press("Continue");
        assertThat(newcomer.page().locator(".cp-errors")).isFocused();
        newcomer.look("request-form-refused");
        fill(newcomer);
        newcomer.look("request-form-filled");
        newcomer.answer().goOn();
        newcomer.look("request-check");
        newcomer.answer().press("Send your cohort request");
        assertThat(newcomer.page().locator("main")).containsText("We have your request");
        newcomer.look("request-sent");
        newcomer.open("/home");
        newcomer.look("home-request-sent");

        coordinator.open("/requests");
        coordinator.look("requests");
        coordinator.follow("Zoë").look("request-of-staff");
    }

    private String invite(Visitor coordinator, String email) {
        coordinator.open("/requests");
        coordinator.look("requests-empty");
        coordinator.follow("Invite somebody");
        coordinator.look("invite");
        coordinator
                .answer()
                .give("program", "mrtq-infant-toddler")
                .give("email", email)
                .give("name", "Zoë")
                .press("Send the invitation");
        outbox.deliverDue();
        coordinator.open("/mailbox");
        coordinator.look("mailbox");
        coordinator.page().locator("main a[href^='/mailbox/']").first().click();
        Locator text = coordinator.page().locator("main");
        return text.innerText().replaceAll("(?s).*(/requests/invitation/\\S+).*", "$1");
    }

    /** Answers that meet every rule, for a start at the second month offered. */
    static void fill(Visitor newcomer) {
        Answers answers = newcomer.answer()
                .give("preferredName", "Zoë")
                .give("language", "en")
                .give("role", "teacher")
                .give("experienceHours", "4,000")
                .give("education", "associate");
        for (int i = 0; i < 4; i++) {
            String row = "trainings." + i + ".";
            if (i > 0) {
                newcomer.page().locator("button[value='add:trainings']").click();
            }
            answers.give(row + "training", "core-" + (i + 1))
                    .date(row + "completed", LocalDate.parse("2025-05-01"))
                    .give(row + "hours", "30")
                    .give(row + "inRegistry", "true");
        }
        newcomer.page().locator("input[name=preferredStart]").nth(1).check();
        answers.give("readyForPortfolio", "yes").give("noGuarantee", "true");
    }
}
