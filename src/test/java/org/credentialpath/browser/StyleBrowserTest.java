package org.credentialpath.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every part of the pages, as it is and as it reports problems. */
class StyleBrowserTest extends BrowserTest {

    private static final String STYLE = "/test/style";

    @Test
    void everyPartLooksRight() {
        Visitor visitor = visitor();
        visitor.open(STYLE);
        drawn(visitor.page());
        visitor.look("style");
    }

    @Test
    void everyPartLooksRightWhenAFormIsRefused() {
        Visitor visitor = visitor();
        visitor.open(STYLE);
        visitor.press("Send your request");
        assertThat(visitor.title()).startsWith("Error: ");
        drawn(visitor.page());
        visitor.look("style-refused");
    }

    @Test
    void refusedFormFocusesTheSummaryAndItsLinksLeadIntoTheFields() {
        Visitor visitor = visitor();
        visitor.open(STYLE);
        visitor.press("Send your request");
        Page page = visitor.page();
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("cp-errors");
        for (Locator link : page.locator(".cp-errors a").all()) {
            String field = link.getAttribute("href").substring(1);
            link.click();
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo(field);
            assertThat(page.locator("#" + field + "-error").innerText()).endsWith(link.innerText());
        }
    }

    @Test
    void refusedFormWorksWithoutJavaScript() {
        Visitor visitor = visitorWithoutJavaScript();
        visitor.open(STYLE);
        visitor.press("Send your request");
        assertThat(visitor.title()).startsWith("Error: ");
        assertThat(visitor.page().locator(".cp-errors a").count()).isEqualTo(8);
    }

    @Test
    void whatWasDoneIsSaidOnceOnTheNextPage() {
        Visitor visitor = visitor();
        visitor.open(STYLE);
        visitor.press("Save and go on later");
        assertThat(visitor.page().locator(".cp-message[role=status]").innerText())
                .startsWith("It was saved");
        visitor.page().reload();
        assertThat(visitor.page().locator(".cp-message[role=status]").count()).isZero();
    }

    @Test
    void pictureShowsWhereTheRunStandsAndWhoDrewIt() {
        Visitor visitor = visitor();
        visitor.open(STYLE);
        drawn(visitor.page());
        assertThat(visitor.page()
                        .locator(".cp-active[data-element-id=userTask_decide]")
                        .count())
                .isEqualTo(1);
        assertThat(visitor.page()
                        .locator(".cp-finished[data-element-id=userTask_check]")
                        .count())
                .isEqualTo(1);
        assertThat(visitor.page().locator(".bjs-powered-by").isVisible()).isTrue();
    }

    @Test
    void forcedErrorShowsAReferenceAndNothingElse() {
        for (String broken : new String[] {STYLE + "/broken", STYLE + "/half-broken"}) {
            Visitor visitor = visitor();
            assertThat(visitor.open(broken)).isEqualTo(500);
            assertThat(visitor.heading()).isEqualTo("Something went wrong on our side");
            assertThat(visitor.page().content())
                    .contains("E-")
                    .doesNotContain("secret", "Exception", "org.", "Half of it", "at java");
        }
    }

    @Test
    void fileBeyondTheLimitGetsAKindPage(@TempDir Path folder) throws IOException {
        Path photo = Files.write(folder.resolve("room.jpg"), new byte[31_000_000]);
        Visitor visitor = visitor();
        visitor.open(STYLE);
        visitor.page().getByLabel("Photo of the room").setInputFiles(photo);
        visitor.press("Add the photo");
        assertThat(visitor.heading()).isEqualTo("That file is too large");
    }

    private static void drawn(Page page) {
        page.locator(".cp-diagram[data-drawn]").waitFor();
    }
}
