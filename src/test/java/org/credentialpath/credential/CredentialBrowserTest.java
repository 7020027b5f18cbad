package org.credentialpath.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.credentialpath.browser.BrowserTest;
import org.credentialpath.browser.Visitor;
import org.credentialpath.people.People;
import org.credentialpath.portfolio.Application.Consent;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of credentials as people see them. */
class CredentialBrowserTest extends BrowserTest {

    @Autowired
    TestAwards awards;

    @Autowired
    People people;

    @Autowired
    Register register;

    Award award;

    @BeforeEach
    void anAwardOfADemoPerson() {
        PersonId holder =
                people.findByEmail("tessa.libby@example.org").orElseThrow().id();
        award = register.of(holder).stream()
                .map(RegisterEntry::award)
                .findFirst()
                .orElseGet(() -> awards.delivered(holder, Consent.NAME));
        register.show(award.id(), holder, Shown.NAME);
    }

    @Test
    void theHolderFindsItAndDecidesWhatOthersSee() {
        Visitor holder = signedIn("participant9");
        holder.follow("My credentials").look("credentials-own");
        holder.follow(award.title()).look("credential-of-holder");
        holder.page().getByLabel("Only the number").check();
        holder.press("Save");
        assertThat(holder.page().locator("body").innerText()).contains("Saved");

        Visitor stranger = visitor();
        assertThat(stranger.open("/credentials/" + award.id())).isEqualTo(200);
        assertThat(stranger.page().locator("main").innerText())
                .contains("The holder chose not to show their name")
                .doesNotContain("Libby");
        stranger.look("credential-public");
    }

    @Test
    void anybodyChecksANumber() {
        Visitor visitor = visitor();
        visitor.open("/verify");
        visitor.look("verify");
        visitor.fill("Credential number", award.number().toLowerCase(Locale.ROOT))
                .press("Check");
        assertThat(visitor.page().locator("main").innerText()).contains("stands in our register and is valid");
        visitor.look("verify-known");
        visitor.fill("Credential number", "MITC-1999-0001").press("Check");
        visitor.look("verify-unknown");
    }

    @Test
    void staffSeeAllAwards() {
        Visitor coordinator = signedIn("coordinator");
        coordinator.follow("Awards").look("awards");
        coordinator.follow(award.number()).look("credential-of-staff");
    }
}
