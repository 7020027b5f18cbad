package org.credentialpath.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The states of every page, as {@code src/test/resources/page-states.txt} lists them. */
final class PageStates {

    private static final Path FILE = Path.of("src/test/resources/page-states.txt");
    private static final String NEVER = "never";

    /** What a reader may find a page in. */
    enum Kind {
        /** It shows no facts of its own. */
        PLAIN,
        EMPTY,
        FILLED,
        /** What was sent is refused. */
        ERROR,
        /** Names and texts as long as people have them. */
        LONG,
        /** Everything that can be opened is open. */
        EXPANDED
    }

    /**
     * One state.
     *
     * @param who the sign-in name of a demo person, or {@code nobody}
     * @param address with names of places in braces
     * @param doing what is done on the page before it is in that state
     */
    record State(String template, Set<Kind> kinds, String who, String address, List<String> doing) {

        static final String NOBODY = "nobody";
        static final String FIRST = "first";
        static final String ONCE = "once";

        /** Whether it is looked at before anything is made. */
        boolean isFirst() {
            return doing.contains(FIRST);
        }

        /** Whether it is there for one look only. */
        boolean isOnce() {
            return doing.contains(ONCE);
        }

        @Override
        public String toString() {
            return template + ", " + words(kinds) + ", " + who + " at " + address;
        }
    }

    /** Why a page cannot be looked at in some state. */
    record Excuse(String template, Set<Kind> kinds, String why) {}

    private final List<State> states = new ArrayList<>();
    private final List<Excuse> excuses = new ArrayList<>();

    private PageStates(Stream<String> lines) {
        lines.map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(this::add);
    }

    static PageStates all() {
        try {
            return new PageStates(Files.readAllLines(FILE).stream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The states to look at narrow and from the right as well: of each template the one that shows the most, and all
     * that are as long as people make them.
     */
    static Set<State> closely(List<State> states) {
        Map<String, List<State>> byTemplate =
                states.stream().filter(state -> !state.isOnce()).collect(Collectors.groupingBy(State::template));
        Set<State> closely = new HashSet<>();
        byTemplate.values().forEach(all -> {
            closely.add(all.stream()
                    .max(Comparator.comparingInt(state -> state.kinds().size()))
                    .orElseThrow());
            all.stream().filter(state -> state.kinds().contains(Kind.LONG)).forEach(closely::add);
        });
        return closely;
    }

    List<State> states() {
        return states;
    }

    List<Excuse> excuses() {
        return excuses;
    }

    private void add(String line) {
        List<String> parts = parts(line, "\\|");
        if (parts.get(1).startsWith(NEVER)) {
            excuses.add(new Excuse(parts.get(0), kinds(parts.get(1).substring(NEVER.length())), parts.get(2)));
        } else {
            List<String> doing = parts.size() > 4 ? parts(parts.get(4), ";") : List.of();
            states.add(new State(parts.get(0), kinds(parts.get(1)), parts.get(2), parts.get(3), doing));
        }
    }

    private static List<String> parts(String text, String between) {
        return Stream.of(text.split(between, -1)).map(String::strip).toList();
    }

    private static Set<Kind> kinds(String words) {
        return parts(words, "\\s+").stream()
                .filter(word -> !word.isEmpty())
                .map(word -> Kind.valueOf(word.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String words(Set<Kind> kinds) {
        return kinds.stream()
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
