package org.credentialpath.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no template may contain, and what the message files must hold. */
class TemplatesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Map<String, Pattern> FORBIDDEN = Map.of(
            "unescaped text", Pattern.compile("th:utext|\\[\\("),
            "preprocessing", Pattern.compile("__\\$\\{"),
            "an inline script", Pattern.compile("<script(?![^>]*src)"),
            "a handler in an attribute", Pattern.compile("\\s(th:)?on[a-z]+\\s*="),
            "htmx evaluating text", Pattern.compile("hx-on|hx-vals\\s*=\\s*\"js:"));
    // Mail readers know no style sheets, a certificate is no page, and no content policy guards them.
    private static final Pattern STYLE = Pattern.compile("<style|\\s(th:)?style(append)?\\s*=");

    private static final Pattern DATE = Pattern.compile("#(temporals|dates|calendars)\\.");

    private static final Pattern REPLACING = Pattern.compile("\\sth:replace=");
    private static final Pattern TOO_LATE = Pattern.compile("\\sth:(if|unless|each|with)=");

    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
    private static final Pattern TAG = Pattern.compile("(?s)<(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>");
    // Marks a tag whose text is an example that Thymeleaf replaces.
    private static final String REPLACED = "\u0001";
    private static final Pattern SAID = Pattern.compile("\\s(alt|aria-label|placeholder|title)=\"[^\"]*\\p{L}[^\"]*\"");
    private static final Pattern KEY = Pattern.compile("#\\{([a-z][\\w.-]*)");

    @Test
    void templatesHoldNothingThatRunsOrEscapes() throws IOException {
        List<String> found = new ArrayList<>();
        templates().forEach((file, text) -> {
            FORBIDDEN.forEach((what, pattern) -> {
                if (pattern.matcher(text).find()) {
                    found.add(file + ": " + what);
                }
            });
            if (STYLE.matcher(text).find() && !file.getFileName().toString().matches(".*mail.*|certificate.html")) {
                found.add(file + ": style");
            }
            if (DATE.matcher(text).find() && !file.endsWith("certificate.html")) {
                found.add(file + ": a date in one language's order; @houseDays says it in the reader's");
            }
        });
        assertThat(found).isEmpty();
    }

    @Test
    void noConditionStandsWhereThymeleafWouldIgnoreIt() throws IOException {
        List<String> found = new ArrayList<>();
        templates().forEach((file, text) -> TAG.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(tag ->
                        REPLACING.matcher(tag).find() && TOO_LATE.matcher(tag).find())
                .forEach(tag -> found.add(file + ": " + tag)));
        assertThat(found)
                .as("th:replace comes before th:if, th:each and th:with; put those on an element around it")
                .isEmpty();
    }

    @Test
    void everyWordOfAPageStandsInAMessageFile() throws IOException {
        List<String> found = new ArrayList<>();
        templates().forEach((file, text) -> {
            String words = TAG.matcher(text)
                    .replaceAll(tag -> tag.group().contains("th:text=") ? REPLACED : "\u0000")
                    .replaceAll(REPLACED + "[^\u0000\u0001]*", "\u0000")
                    .replaceAll("(?s)\\[\\[.*?]]", "");
            Stream.of(words.split("\u0000"))
                    .map(word -> word.replaceAll("&\\w+;", ""))
                    .filter(word -> word.codePoints().anyMatch(Character::isLetter))
                    .forEach(word -> found.add(file + ": " + word.strip()));
            SAID.matcher(text).results().forEach(said -> found.add(file + ":" + said.group()));
        });
        assertThat(found).isEmpty();
    }

    @Test
    void everyMessageAskedForExists() throws IOException {
        Set<String> keys = messages().keySet();
        List<String> missing = new ArrayList<>();
        templates().forEach((file, text) -> {
            Matcher asked = KEY.matcher(text);
            while (asked.find()) {
                if (!keys.contains(asked.group(1))) {
                    missing.add(file + ": " + asked.group(1));
                }
            }
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void everyMessageStartsWithItsModuleAndReadsAsWritten() throws IOException {
        List<String> wrong = new ArrayList<>();
        try (Stream<Path> files = Files.list(MESSAGES)) {
            for (Path file : files.toList()) {
                String module = file.getFileName().toString().replaceAll("[_.].*", "");
                read(file).forEach((key, words) -> {
                    if (!key.toString().startsWith(module + ".")) {
                        wrong.add(file + ": " + key);
                    }
                    // With arguments, a single apostrophe would be swallowed.
                    if (words.toString().contains("{0}")
                            && words.toString().replace("''", "").contains("'")) {
                        wrong.add(file + ": apostrophe in " + key);
                    }
                });
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static Map<Path, String> templates() throws IOException {
        return texts(TEMPLATES, file -> file.toString().endsWith(".html"));
    }

    private static Map<Path, String> texts(Path folder, java.util.function.Predicate<Path> wanted) throws IOException {
        Map<Path, String> texts = new TreeMap<>();
        if (Files.notExists(folder)) {
            return texts;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).filter(wanted).toList()) {
                texts.put(file, COMMENT.matcher(Files.readString(file)).replaceAll(""));
            }
        }
        return texts;
    }

    private static Map<String, String> messages() throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(MESSAGES)) {
            for (Path file : files.toList()) {
                read(file).forEach((key, words) -> all.put(key.toString(), words.toString()));
            }
        }
        return all;
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
