package org.credentialpath.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The languages say the same: no text is missing, left over or has lost one of its places. */
class MessageFilesTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern PLACE = Pattern.compile("\\{\\w+");
    private static final Pattern CHOICE = Pattern.compile("\\{\\d+,choice,([^{}]|\\{[^{}]*})*}");
    private static final Pattern LIMIT = Pattern.compile("(?:choice,|\\|)(\\d+[#<])");

    /** Languages of which every text stands here; of the others, those that only families read. */
    private static final List<String> COMPLETE = List.of("es");

    static Stream<String> modules() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(file -> !file.contains("_"))
                    .map(file -> file.replace(".properties", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    static Stream<String> translated() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return files
                    .map(file -> file.getFileName().toString().replace(".properties", ""))
                    .filter(file -> file.contains("_"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyTextExistsInEveryCompleteLanguage(String module) throws IOException {
        for (String language : COMPLETE) {
            assertThat(new TreeSet<>(read(module + "_" + language).keySet()))
                    .as(language)
                    .isEqualTo(new TreeSet<>(read(module).keySet()));
        }
    }

    @ParameterizedTest
    @MethodSource("translated")
    void noTextIsLeftOver(String file) throws IOException {
        assertThat(read(file).stringPropertyNames())
                .isSubsetOf(read(file.replaceAll("_.*", "")).stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("translated")
    void everyTextHasTheSamePlaces(String file) throws IOException {
        Properties own = read(file.replaceAll("_.*", ""));
        List<String> wrong = new ArrayList<>();
        read(file).forEach((key, text) -> {
            String there = text.toString();
            String here = String.valueOf(own.getProperty(key.toString()));
            if (!places(there).equals(places(here)) || !limits(there).equals(limits(here))) {
                wrong.add(key + ": " + here + " / " + there);
            }
        });
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("translated")
    void everyTextWithPlacesIsAPattern(String file) throws IOException {
        read(file).forEach((key, text) -> {
            if (text.toString().contains("{0") || text.toString().contains("{1")) {
                assertThat(new MessageFormat(text.toString(), Locale.US).format(new Object[] {1, 1, 1, 1}))
                        .as(key.toString())
                        .doesNotContain("{");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("translated")
    void noTextHoldsMarkup(String file) throws IOException {
        read(file).forEach((key, text) -> assertThat(
                        CHOICE.matcher(text.toString()).replaceAll(""))
                .as(key.toString())
                .doesNotContain("<", ">"));
    }

    @Test
    void filesAreUtf8AndNotEmpty() throws IOException {
        assertThat(read("form_es").getProperty("form.yes")).isEqualTo("Sí");
        assertThat(modules()).hasSizeGreaterThan(20);
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    private static List<String> limits(String text) {
        return LIMIT.matcher(text).results().map(limit -> limit.group(1)).toList();
    }

    private static Properties read(String file) throws IOException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(MESSAGES.resolve(file + ".properties"))) {
            properties.load(reader);
        }
        return properties;
    }
}
