package org.credentialpath;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Programs are files: nothing but their own file says their names, so that another one needs no Java and no model. */
class ProgramNamesTest {

    private static final Path PROGRAMS = Path.of("processes/programs");
    private static final Pattern AWARD =
            Pattern.compile("(?ms)^award:\\s*\\n(?:\\s+#.*\\n)*\\s+title:\\s*[\"']?(.+?)[\"']?$");
    private static final Pattern FIRST = Pattern.compile("(?m)^(?:id|name):\\s*[\"']?(.+?)[\"']?\\s*$");

    /** What the house is made of: classes, also those of demo mode, models, decisions, forms, notices, pages and texts. */
    private static final List<Path> HOUSE = List.of(
            Path.of("src/main/java"),
            Path.of("processes"),
            Path.of("forms"),
            Path.of("notices"),
            Path.of("src/main/resources/templates"),
            Path.of("src/main/resources/messages"),
            Path.of("src/main/resources/db"));

    @Test
    void nothingNamesAProgramButItsFile() {
        Set<String> names = names();
        assertThat(names).as("names of programs").hasSizeGreaterThan(2);
        Set<String> found = new TreeSet<>();
        HOUSE.stream()
                .flatMap(place -> files(place).stream())
                .filter(file -> !file.startsWith(PROGRAMS))
                .forEach(file -> {
                    String text = read(file).toLowerCase(Locale.ROOT);
                    names.stream()
                            .filter(name -> text.contains(name.toLowerCase(Locale.ROOT)))
                            .forEach(name -> found.add(file + " names \"" + name + "\""));
                });
        assertThat(found).isEmpty();
    }

    private static Set<String> names() {
        Set<String> names = new TreeSet<>();
        files(PROGRAMS).stream().map(ProgramNamesTest::read).forEach(text -> {
            FIRST.matcher(text).results().forEach(found -> names.add(found.group(1)));
            AWARD.matcher(text).results().forEach(found -> names.add(found.group(1)));
        });
        return names;
    }

    private static List<Path> files(Path place) {
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
