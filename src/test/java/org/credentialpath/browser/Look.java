package org.credentialpath.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One look at a page in every way people see it. */
final class Look {

    static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");
    private static final Path PICTURES = Path.of("target/screenshots");
    /** Controls lower than 44 pixels on a phone; links within a sentence may be lower. */
    private static final String TOO_SMALL = """
            () => [...document.querySelectorAll(
                'button, select, textarea, input:not([type=hidden], [type=checkbox], [type=radio]), .usa-button, nav a')]
              .filter(e => e.checkVisibility() && !e.ariaHidden && e.getBoundingClientRect().height < 43.5)
              .map(e => e.outerHTML.slice(0, 120))
            """;

    private final Page page;
    private final String name;
    private final List<String> found = new ArrayList<>();

    Look(Page page, String name) {
        this.page = page;
        this.name = name;
    }

    /** What is not as it should be, in words; empty when all is well. */
    List<String> everywhere() {
        ViewportSize before = page.viewportSize();
        at(1280, 900, ColorScheme.LIGHT, "light");
        at(1280, 900, ColorScheme.DARK, "dark");
        at(360, 740, ColorScheme.LIGHT, "phone");
        fitsAPhone();
        page.setViewportSize(before.width, before.height);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        return found;
    }

    private void at(int width, int height, ColorScheme colors, String kind) {
        page.setViewportSize(width, height);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colors).setReducedMotion(ReducedMotion.REDUCE));
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + "-" + kind + ".png")));
        // Dark is the same page in other colors.
        Axe axe = Axe.in(page);
        List<Object> violations = colors == ColorScheme.DARK ? axe.colors() : axe.everything();
        violations.forEach(each -> found.add("Accessibility of %s, %s: %s".formatted(name, kind, each)));
    }

    private void fitsAPhone() {
        Object low = page.evaluate(TOO_SMALL);
        if (!List.of().equals(low)) {
            found.add("Too low for a thumb on %s: %s".formatted(name, low));
        }
        page.setViewportSize(320, 640);
        List<Object> beyond = Sideways.beyond(page);
        if (!beyond.isEmpty()) {
            found.add("Stands out at the side of %s at 320 pixels: %s".formatted(name, beyond));
        }
    }
}
