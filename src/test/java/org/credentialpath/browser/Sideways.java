package org.credentialpath.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** What stands out at the side of a page, and so is out of reach even where the page does not scroll. */
final class Sideways {

    // The body cuts off what is too wide instead of scrolling, so its own width says nothing.
    private static final String STANDS_OUT = """
            () => {
              const hidden = '.usa-skipnav, .cp-hidden-text, [aria-hidden=true], [type=radio], [type=checkbox]';
              const scrolls = each => each && each !== document.body && each !== document.documentElement
                && (getComputedStyle(each).overflowX !== 'visible' || scrolls(each.parentElement));
              return [...document.querySelectorAll('body *')].filter(each => {
                const place = each.getBoundingClientRect();
                return place.width > 1 && (place.right > innerWidth + 1 || place.left < -1)
                  && each.checkVisibility() && !each.closest(hidden) && !scrolls(each.parentElement);
              }).slice(-3).map(each => each.outerHTML.slice(0, 140));
            }
            """;

    private Sideways() {}

    /** Some of it, innermost last; empty when everything fits. */
    static List<Object> beyond(Page page) {
        return page.evaluate(STANDS_OUT) instanceof List<?> found ? List.copyOf(found) : List.of();
    }
}
