package org.credentialpath.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The parts of the pages for readers whose screen, paper or wishes differ. */
class MediaBrowserTest extends BrowserTest {

    private static final String STYLE = "/test/style";

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
