package org.credentialpath.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final String PAGE = "page/layout :: layout";
    private static final Pattern REFUSES = Pattern.compile("page/parts :: errors");
    private static final Pattern OPENS = Pattern.compile("<details");
    private static final Pattern SAYS_NOTHING_IS_THERE = Pattern.compile("th:if=\"\\$\\{[\\w.]+\\.empty}\"");

    private final PageStates list = PageStates.all();

    @Test
    void everyPageHasAState() throws IOException {
        Set<String> missing = new TreeSet<>(pages().keySet());
        list.states().forEach(state -> missing.remove(state.template()));
        list.excuses().stream()
                .filter(excuse -> excuse.kinds().isEmpty())
                .forEach(excuse -> missing.remove(excuse.template()));
        assertThat(missing)
                .as("List a state in page-states.txt for every page; nobody looks at these")
                .isEmpty();
    }

    @Test
    void everyPageThatCanRefuseIsLookedAtWithItsErrors() throws IOException {
        assertListed(REFUSES, Kind.ERROR);
    }

    @Test
    void everyPageThatOpensIsLookedAtOpen() throws IOException {
        assertListed(OPENS, Kind.EXPANDED);
    }

    @Test
    void everyPageThatCanBeEmptyIsLookedAtEmpty() throws IOException {
        assertListed(SAYS_NOTHING_IS_THERE, Kind.EMPTY);
    }

    @Test
    void nothingIsListedThatIsNotThere() throws IOException {
        Set<String> listed = Stream.concat(
                        list.states().stream().map(State::template),
                        list.excuses().stream().map(Excuse::template))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(pages().keySet()).containsAll(listed);
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
    private void assertListed(Pattern has, Kind kind) throws IOException {
        List<String> missing = pages().entrySet().stream()
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

    /** The text of every template that is a page and not a part of one. */
    private static Map<String, String> pages() throws IOException {
        Map<String, String> pages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".html")).toList()) {
                String text = Files.readString(file);
                if (text.contains(PAGE)) {
                    String name = TEMPLATES.relativize(file).toString().replace('\\', '/');
                    pages.put(name.substring(0, name.length() - ".html".length()), text);
                }
            }
        }
        return pages;
    }
}
