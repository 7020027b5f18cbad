package org.credentialpath.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

/** Which test does each step and address of a participant without scripts, as {@code journeys.txt} lists them. */
record Journeys(List<Journey> list) {

    private static final Path FILE = Path.of("src/test/resources/journeys.txt");
    private static final String NONE = "none";

    /**
     * A line of the list.
     *
     * @param what a step as {@code model/element}, or an address something is sent to as {@code POST /pattern}
     * @param test {@code Class.method}; {@code none} where there is no test
     * @param why why there is none
     */
    record Journey(String what, String test, String why) {

        private static final String POST = "POST ";

        static String step(String model, String element) {
            return model + "/" + element;
        }

        static String address(String pattern) {
            return POST + pattern;
        }

        boolean isAddress() {
            return what.startsWith(POST);
        }

        boolean isTested() {
            return !test.equals(NONE);
        }

        /** Whether the address with its ids is this one. */
        boolean fits(String path) {
            return PathPatternParser.defaultInstance
                    .parse(what.substring(POST.length()))
                    .matches(PathContainer.parsePath(path));
        }

        /** The element of the step. */
        String element() {
            return what.substring(what.indexOf('/') + 1);
        }
    }

    static Journeys all() {
        try (Stream<String> lines = Files.lines(FILE)) {
            return new Journeys(lines.map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(Journeys::read)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the test stands for. */
    List<Journey> of(String test) {
        return list.stream().filter(journey -> journey.test().equals(test)).toList();
    }

    private static Journey read(String line) {
        String[] parts = line.split("\\|", -1);
        if (parts.length < 2) {
            throw new IllegalStateException("No test and no reason in journeys.txt: " + line);
        }
        return new Journey(parts[0].strip(), parts[1].strip(), parts.length > 2 ? parts[2].strip() : "");
    }
}
