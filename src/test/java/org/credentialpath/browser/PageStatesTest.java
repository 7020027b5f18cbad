package org.credentialpath.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credentialpath.browser.PageStates.Excuse;
import org.credentialpath.browser.PageStates.Kind;
import org.credentialpath.browser.PageStates.State;
import org.junit.jupiter.api.Test;

/** Every page has its states listed, so that {@link EveryStateBrowserTest} looks at each. */
class PageStatesTest {

    private static final Pattern REFUSES = Pattern.compile("page/parts :: errors");
    private static final Pattern OPENS = Pattern.compile("<details");
    private static final Pattern CAN_BE_EMPTY = Pattern.compile("page/parts :: empty|(?<!\\bproblems)\\.empty\\b");
    private static final Pattern HAS_ROWS_OR_FIELDS =
            Pattern.compile("th:each=|<input(?![^>]*type=\"hidden\")|<select|<textarea");
    private static final Pattern SHOWS_FACTS =
            Pattern.compile("th:(text|value|each|attr|replace|insert)=\"[^\"]*\\$\\{");

    private final PageStates list = PageStates.all();
    private final Templates templates = new Templates();

    PageStatesTest() throws IOException {}

    @Test
    void everyPageHasAState() {
        Set<String> missing = new TreeSet<>(templates.pages().keySet());
        list.states().forEach(state -> missing.remove(state.template()));
        list.excuses().stream()
                .filter(excuse -> excuse.kinds().isEmpty())
                .forEach(excuse -> missing.remove(excuse.template()));
        assertThat(missing)
                .as("List a state in page-states.txt for every page; nobody looks at these")
                .isEmpty();
    }

    @Test
    void everyPageThatCanRefuseIsLookedAtWithItsErrors() {
        assertListed(templates.wholePages(), REFUSES, Kind.ERROR);
    }

    @Test
    void everyPageThatOpensIsLookedAtOpen() {
        assertListed(templates.wholePages(), OPENS, Kind.EXPANDED);
    }

    @Test
    void everyPageThatCanBeEmptyIsLookedAtEmpty() {
        assertListed(templates.pages(), CAN_BE_EMPTY, Kind.EMPTY);
    }

    @Test
    void everyPageWithRowsOrFieldsIsLookedAtFilled() {
        assertListed(templates.wholePages(), HAS_ROWS_OR_FIELDS, Kind.FILLED);
    }

    @Test
    void everyPageThatShowsFactsIsLookedAtWithTheLongest() {
        assertListed(templates.pages(), SHOWS_FACTS, Kind.LONG);
    }

    @Test
    void theRulesSeeWhatTemplatesSay() {
        assertThat("<ul th:unless=\"${rows.empty}\">").containsPattern(CAN_BE_EMPTY);
        assertThat("<p th:if=\"${mine.empty and !all.empty}\">").containsPattern(CAN_BE_EMPTY);
        assertThat("<div th:if=\"${problems != null and !problems.empty}\">").doesNotContainPattern(CAN_BE_EMPTY);
        assertThat("<input type=\"hidden\" name=\"page\">").doesNotContainPattern(HAS_ROWS_OR_FIELDS);
        assertThat("<input id=\"text\" name=\"text\">").containsPattern(HAS_ROWS_OR_FIELDS);
        assertThat("<p th:text=\"#{page.title}\">").doesNotContainPattern(SHOWS_FACTS);
        assertThat("<p th:text=\"#{page.of(${name})}\">").containsPattern(SHOWS_FACTS);
        assertThat(templates.wholePages().get("review/workbench")).contains("data-phrases");
    }

    @Test
    void nothingIsListedThatIsNotThere() {
        Set<String> listed = Stream.concat(
                        list.states().stream().map(State::template),
                        list.excuses().stream().map(Excuse::template))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(templates.pages().keySet()).containsAll(listed);
        assertThat(list.states()).allSatisfy(state -> {
            assertThat(state.kinds()).as("%s", state).isNotEmpty();
            assertThat(state.address()).as("%s", state).matches("[/{].*");
        });
        assertThat(list.excuses()).allSatisfy(excuse -> {
            assertThat(excuse.why()).as("%s", excuse).isNotBlank();
            Set<Kind> shown = kindsOf(excuse.template());
            assertThat(excuse.kinds().isEmpty() ? shown.isEmpty() : Collections.disjoint(shown, excuse.kinds()))
                    .as("%s is not listed as well", excuse)
                    .isTrue();
        });
    }

    @Test
    void noStateIsListedTwice() {
        assertThat(list.states())
                .extracting(state -> state + " " + state.doing())
                .doesNotHaveDuplicates();
    }

    /** Every page whose template has this lists this kind of state, or says why it cannot. */
    private void assertListed(Map<String, String> pages, Pattern has, Kind kind) {
        List<String> missing = pages.entrySet().stream()
                .filter(page -> has.matcher(page.getValue()).find())
                .map(Map.Entry::getKey)
                .filter(page -> !kindsOf(page).contains(kind) && !excused(page, kind))
                .toList();
        assertThat(missing)
                .as("Pages without a state %s in page-states.txt", kind)
                .isEmpty();
    }

    private Set<Kind> kindsOf(String template) {
        return list.states().stream()
                .filter(state -> state.template().equals(template))
                .flatMap(state -> state.kinds().stream())
                .collect(Collectors.toSet());
    }

    private boolean excused(String template, Kind kind) {
        return list.excuses().stream()
                .anyMatch(excuse -> excuse.template().equals(template)
                        && (excuse.kinds().isEmpty() || excuse.kinds().contains(kind)));
    }
}
