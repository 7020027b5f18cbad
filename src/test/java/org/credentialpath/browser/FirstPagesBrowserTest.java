package org.credentialpath.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages anybody may open, and the page for what does not exist. */
class FirstPagesBrowserTest extends BrowserTest {

    @ParameterizedTest
    @CsvSource({
        "/, start, Your way to a credential",
        "/help, help, Help",
        "/accessibility, accessibility, Accessibility",
        "/sign-in, sign-in, Sign in"
    })
    void looksRight(String address, String name, String heading) {
        Visitor visitor = visitor();
        assertThat(visitor.open(address)).isEqualTo(200);
        assertThat(visitor.heading()).isEqualTo(heading);
        assertThat(visitor.title()).isEqualTo(heading + " – CredentialPath");
        visitor.look(name);
    }

    @Test
    void startPageSaysThatJoiningIsNoGuarantee() {
        Visitor visitor = visitor();
        visitor.open("/");
        assertThat(visitor.page().locator("main").innerText())
                .contains("Joining a cohort does not guarantee a credential");
    }

    @Test
    void skipLinkIsTheFirstStopAndLeadsToTheContent() {
        Visitor visitor = visitor();
        visitor.open("/help");
        visitor.page().keyboard().press("Tab");
        assertThat(focused(visitor, "textContent")).isEqualTo("Skip to main content");
        visitor.page().keyboard().press("Enter");
        assertThat(focused(visitor, "id")).isEqualTo("content");
    }

    @Test
    void firstPageIsLightOnTheWire() {
        Visitor visitor = visitor();
        List<Request> requests = new ArrayList<>();
        visitor.page().onRequestFinished(requests::add);
        visitor.open("/");
        visitor.page().waitForLoadState(LoadState.NETWORKIDLE);
        int received = requests.stream()
                .mapToInt(request -> request.sizes().responseBodySize)
                .sum();
        assertThat(requests).hasSizeGreaterThan(3);
        assertThat(received).isBetween(10_000, 120_000);
    }

    @Test
    void signingInAndOutWorksAndTheHeaderSaysSo() {
        Visitor visitor = signedIn("coordinator");
        assertThat(visitor.page().locator(".cp-account").innerText()).contains("Signed in as");
        visitor.look("signed-in");
        visitor.signOut();
        assertThat(visitor.page().locator(".cp-account").innerText()).doesNotContain("Signed in as");
    }

    @Test
    void menuUnfoldsOnAPhone() {
        Visitor visitor = signedIn("coordinator");
        visitor.page().setViewportSize(360, 740);
        visitor.page().reload();
        assertThat(visitor.page().locator("#navigation").isVisible()).isFalse();
        visitor.press("Menu");
        assertThat(visitor.page().locator("#navigation").isVisible()).isTrue();
        visitor.look("menu");
    }

    @Test
    void unknownAddressGetsTheErrorPageWithAReference() {
        Visitor visitor = visitor();
        assertThat(visitor.open("/assets/nothing-here")).isEqualTo(404);
        assertThat(visitor.heading()).isEqualTo("We did not find that page");
        assertThat(visitor.page().locator(".cp-reference").innerText()).matches("[a-z0-9]{12}");
        visitor.look("error-404");
    }

    @Test
    void somebodyWhoMayNotOpenAPageStaysSignedInOnTheErrorPage() {
        Visitor visitor = signedIn("participant");
        assertThat(visitor.open("/people")).isEqualTo(403);
        assertThat(visitor.page().locator(".cp-account").innerText()).contains("Signed in as");
        visitor.look("error-403");
        assertThat(visitor.open("/cases/none")).isEqualTo(404);
        assertThat(visitor.page().locator(".cp-account").innerText()).contains("Signed in as");
    }

    private static Object focused(Visitor visitor, String property) {
        return visitor.page().evaluate("property => document.activeElement[property]", property);
    }
}
