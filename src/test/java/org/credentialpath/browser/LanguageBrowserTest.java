package org.credentialpath.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.context.TestPropertySource;

/** Pages in another language, and in one that is read from the right. */
@TestPropertySource(properties = "credentialpath.people.languages=en-US,es-US,ar-XB")
class LanguageBrowserTest extends BrowserTest {

    @ParameterizedTest
    @CsvSource({
        "/, start-es, Su camino hacia una credencial",
        "/help, help-es, Ayuda",
        "/accessibility, accessibility-es, Accesibilidad",
        "/sign-in, sign-in-es, Entrar",
        "/verify, verify-es, Comprobar una credencial"
    })
    void looksRightInSpanish(String address, String name, String heading) {
        Visitor visitor = visitor();
        visitor.open(address);
        visitor.follow("Español");
        assertThat(visitor.heading()).isEqualTo(heading);
        assertThat(visitor.page().getAttribute("html", "lang")).isEqualTo("es-US");
        visitor.look(name);
    }

    @Test
    void visitorChoosesWithoutJavaScript() {
        Visitor visitor = visitorWithoutJavaScript();
        visitor.open("/help");
        visitor.follow("Español");
        assertThat(visitor.heading()).isEqualTo("Ayuda");
        visitor.follow("English");
        assertThat(visitor.heading()).isEqualTo("Help");
    }

    @Test
    void personChoosesAndChoosesAgain() {
        Visitor visitor = signedIn("participant8");
        visitor.press("Español");
        assertThat(visitor.heading()).startsWith("Hola");
        visitor.look("home-es");
        visitor.open("/profile");
        assertThat(visitor.heading()).isEqualTo("Su perfil");
        visitor.look("profile-es");
        visitor.press("English");
        assertThat(visitor.heading()).isEqualTo("Your profile");
    }

    @ParameterizedTest
    @CsvSource({
        "/, start-rtl",
        "/help, help-rtl",
        "/sign-in, sign-in-rtl",
        "/test/style, style-rtl",
        "/assets/nothing-here, error-rtl"
    })
    void looksRightFromTheRight(String address, String name) {
        Visitor visitor = fromTheRight(address);
        visitor.look(name);
    }

    @Test
    void everythingBeginsAtTheRight() {
        Page page = fromTheRight("/help").page();
        BoundingBox brand = page.locator(".cp-brand").boundingBox();
        BoundingBox account = page.locator(".cp-account").boundingBox();
        assertThat(brand.x).isGreaterThan(account.x);
        BoundingBox heading = page.locator("h1").boundingBox();
        BoundingBox main = page.locator(".cp-content").boundingBox();
        assertThat(page.evaluate("() => getComputedStyle(document.querySelector('h1')).direction"))
                .isEqualTo("rtl");
        assertThat(heading.x + heading.width).isGreaterThan(main.x + main.width / 2);
    }

    private Visitor fromTheRight(String address) {
        Visitor visitor = visitor();
        visitor.open("/language?to=ar-XB&back=" + address);
        assertThat(visitor.page().getAttribute("html", "dir")).isEqualTo("rtl");
        return visitor;
    }
}
