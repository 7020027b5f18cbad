package org.credentialpath.browser;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credentialpath.browser.PageStates.State;
import org.credentialpath.page.PseudoLanguage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/**
 * Every state of every page, as {@code page-states.txt} lists them, in light and dark, narrow, and from the right: axe
 * finds nothing, nothing stands out at the side, nobody else's host is asked, and the console says nothing. One
 * application and one browser for all of them, each person signing in once. {@code -Dstates=inbox/,review/merge} looks at
 * some while they are worked on.
 */
@TestPropertySource(properties = "credentialpath.people.languages=en-US," + PseudoLanguage.TAG)
@Import({
    PseudoLanguage.class,
    RenderedTemplate.class,
    PageWorld.class,
    CohortPlaces.class,
    PortfolioPlaces.class,
    ReviewPlaces.class,
    CoursePlaces.class
})
@DirtiesContext
class EveryStateBrowserTest extends BrowserTest {

    private static final double PATIENCE = 5_000;
    private static final List<String> ONLY =
            List.of(System.getProperty("states", "").split(",", -1));

    @Autowired
    PageWorld world;

    @Autowired
    JdbcClient jdbc;

    private final List<String> found = new ArrayList<>();
    private final Set<State> closely = new HashSet<>();

    @Test
    void nothingIsWrongInAnyState() {
        List<State> states = PageStates.all().states().stream()
                .filter(state -> ONLY.stream().anyMatch(state.template()::startsWith))
                .toList();
        closely.addAll(PageStates.closely(states));
        look(states.stream().filter(State::isFirst).toList(), Map.of());
        Map<String, String> places = world.make(PageWorld.Names.LONG);
        look(states.stream().filter(state -> !state.isFirst()).toList(), places);
        assertThat(String.join("\n", found))
                .as("%s findings in %s states", found.size(), states.size())
                .isEmpty();
    }

    private void look(List<State> states, Map<String, String> places) {
        Map<String, List<State>> byReader =
                states.stream().collect(groupingBy(State::who, LinkedHashMap::new, toList()));
        byReader.forEach((who, theirs) -> {
            Visitor visitor = who.equals(State.NOBODY) ? visitor() : signedIn(who);
            visitor.page().setDefaultTimeout(PATIENCE);
            theirs.forEach(state -> found.addAll(look(visitor, state, places).fromTheLeft(closely.contains(state))));
            readIn(PseudoLanguage.TAG, visitor);
            theirs.stream()
                    .filter(closely::contains)
                    .forEach(state -> found.addAll(look(visitor, state, places).fromTheRight()));
            readIn("en-US", visitor);
            leave(visitor);
        });
    }

    // What was typed for another state would be given back in this one.
    private StateLook look(Visitor visitor, State state, Map<String, String> places) {
        jdbc.sql("DELETE FROM page_typed").update();
        return new StateLook(visitor, state, places);
    }

    private static void readIn(String language, Visitor visitor) {
        Page page = visitor.page();
        page.setViewportSize(1280, 900);
        visitor.open("/help");
        page.locator(".cp-languages [value='" + language + "'], .cp-languages [hreflang='" + language + "']")
                .first()
                .click();
        page.waitForFunction("language => document.documentElement.lang === language", language);
    }
}
