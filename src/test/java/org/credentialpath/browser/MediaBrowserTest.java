package org.credentialpath.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.credentialpath.browser.NewPeople.Newcomer;
import org.credentialpath.review.TestReviews;
import org.credentialpath.shared.CaseId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The parts of the pages for readers whose screen, paper or wishes differ. */
class MediaBrowserTest extends BrowserTest {

    private static final String STYLE = "/test/style";

    @Autowired
    NewPeople newPeople;

    @Autowired
    TestReviews reviews;

    @Test
    void partsKeepTheirLinesWhereTintsAreGone() {
        Page page = styles(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        assertThat(page.evaluate("""
                () => [...document.querySelectorAll('main .usa-button:not(.usa-button--unstyled), .cp-tag, .cp-message')]
                  .filter(each => each.checkVisibility() && getComputedStyle(each).borderBlockStartWidth === '0px')
                  .map(each => each.outerHTML.slice(0, 120))
                """)).isEqualTo(List.of());
    }

    @Test
    void onlyTheCurrentEntryIsUnderlinedWhereTintsAreGone() {
        Page page = styles(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        assertThat(lines(page, ".cp-tabs a[aria-current]"))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(lines(page, ".cp-tabs a:not([aria-current])"));
    }

    private static List<Object> lines(Page page, String entries) {
        Object colors = page.evaluate(
                "css => [...document.querySelectorAll(css)].map(each => getComputedStyle(each).borderBlockEndColor)",
                entries);
        return colors instanceof List<?> all ? List.copyOf(all) : List.of();
    }

    @Test
    void paperIsWhiteThoughTheScreenIsDark() {
        Page page = styles(new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));
        assertThat(page.evaluate("() => getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(255, 255, 255)");
        assertThat(page.evaluate("() => getComputedStyle(document.body).color")).isEqualTo("rgb(0, 0, 0)");
        assertThat(page.locator("main .cp-buttons").first().isVisible()).isFalse();
        assertThat(page.locator("h1").isVisible()).isTrue();
    }

    @Test
    void whatWasSentIsPrintedAndTheNavigationIsNot() throws IOException {
        Newcomer person = newPeople.participant();
        CaseId id = reviews.submitted(person.id());
        Visitor visitor = signedIn(person.email());
        visitor.open("/portfolio/" + id + "/record");
        Page page = visitor.page();
        String words = words(page.locator("main").innerText());
        List<String> machinery = page
                .locator(".cp-nav a, .cp-account button, main .cp-buttons button, main .cp-back")
                .allInnerTexts()
                .stream()
                .filter(each -> !words(page.locator("main :is(h1, h2, h3, p, dt, dd, li)")
                                .allInnerTexts()
                                .toString())
                        .contains(words(each)))
                .toList();
        assertThat(machinery).contains("Sign out").hasSizeGreaterThan(3);

        String printed = printed(page);

        assertThat(words).contains("Resource 1", "Little Pines");
        assertThat(printed)
                .contains(words(visitor.heading()), person.name(), id.toString(), "Resource 1", "Little Pines")
                .contains("What I use it for", "family-feedback.png");
        assertThat(printed).doesNotContain(machinery);
    }

    private static String printed(Page page) throws IOException {
        try (PDDocument paper = Loader.loadPDF(page.pdf())) {
            return words(new PDFTextStripper().getText(paper));
        }
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    @Test
    void nothingMovesForWhoeverWantsItStill() {
        Page page = styles(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        assertThat(page.evaluate("""
                () => [...document.querySelectorAll('*')]
                  .filter(each => parseFloat(getComputedStyle(each).transitionDuration) > 0.001)
                  .map(each => each.outerHTML.slice(0, 120))
                """)).isEqualTo(List.of());
    }

    private Page styles(Page.EmulateMediaOptions media) {
        Visitor visitor = visitor();
        visitor.page().emulateMedia(media);
        visitor.open(STYLE);
        return visitor.page();
    }
}
