package org.credentialpath.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The rules of axe, put into a page once and asked as often as wanted; frames are left out. */
final class Axe {

    private static final String SCRIPT = script();
    private static final Map<String, Object> STANDARDS = Map.of("type", "tag", "values", Look.STANDARDS);
    private static final String CONTRAST = "color-contrast";
    private static final String RUN = """
            options => axe.run(document, {...options, resultTypes: ['violations'], iframes: false})
              .then(found => found.violations.flatMap(rule => rule.nodes.map(node =>
                rule.id + ' (' + rule.help + '): ' + node.target.join(' ') + ' ' + node.html.slice(0, 160))))
            """;

    private final Page page;

    private Axe(Page page) {
        this.page = page;
    }

    /** Puts the rules into the page as it stands; gone with the next page. */
    static Axe in(Page page) {
        page.evaluate(SCRIPT);
        return new Axe(page);
    }

    /** What breaks a rule: the rule, and the element. */
    List<Object> everything() {
        return run(Map.of("runOnly", STANDARDS));
    }

    /** As {@link #everything()} for a page whose colors were looked at before. */
    List<Object> everythingButColors() {
        return run(Map.of("runOnly", STANDARDS, "rules", Map.of(CONTRAST, Map.of("enabled", false))));
    }

    List<Object> colors() {
        return run(Map.of("runOnly", Map.of("type", "rule", "values", List.of(CONTRAST))));
    }

    private List<Object> run(Map<String, Object> options) {
        return page.evaluate(RUN, options) instanceof List<?> found ? List.copyOf(found) : List.of();
    }

    private static String script() {
        try (InputStream file = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
