package org.credentialpath.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Styles say start and end, never left and right, so that a page read from the right turns by itself. */
class LogicalPropertiesTest {

    private static final Path STYLES = Path.of("src/main/frontend/styles");
    private static final Pattern PHYSICAL = Pattern.compile("(?m)^\\s*(?:"
            + "(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)(?:-\\w+)?\\s*:"
            + "|(?:left|right)\\s*:"
            + "|(?:text-align|float|clear|caption-side)\\s*:\\s*(?:left|right)\\b"
            + "|border-(?:top|bottom)-(?:left|right)-radius\\s*:"
            + "|@include\\s+(?:u-)?(?:margin|padding)-(?:left|right)\\b"
            + ")");
    // Four values set the left apart from the right; a shadow or a radius of four is meant as it stands.
    private static final Pattern FOUR = Pattern.compile(
            "(?m)^\\s*(?:margin|padding|inset|border-width): ([^\\s;]+) ([^\\s;]+) ([^\\s;]+) ([^\\s;]+);");

    @Test
    void noStyleSaysLeftOrRight() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : styles()) {
            String text = Files.readString(file).replaceAll("(?s)/\\*.*?\\*/|//[^\\n]*", "");
            PHYSICAL.matcher(text)
                    .results()
                    .forEach(said -> found.add(file + ": " + said.group().strip()));
            FOUR.matcher(text)
                    .results()
                    .filter(said -> !said.group(2).equals(said.group(4)))
                    .forEach(said -> found.add(file + ": " + said.group().strip()));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void directionFollowsTheLanguage() {
        assertThat(Stream.of("en-US", "es-US", "fr", "pt-BR", "so").map(LogicalPropertiesTest::direction))
                .containsOnly("ltr");
        assertThat(Stream.of("ar", "ar-XB", "he", "fa-AF", "ur").map(LogicalPropertiesTest::direction))
                .containsOnly("rtl");
    }

    private static String direction(String language) {
        return ReadingDirection.of(Locale.forLanguageTag(language));
    }

    private static List<Path> styles() throws IOException {
        try (Stream<Path> files = Files.walk(STYLES)) {
            return files.filter(file -> file.toString().endsWith(".scss"))
                    .sorted()
                    .toList();
        }
    }
}
