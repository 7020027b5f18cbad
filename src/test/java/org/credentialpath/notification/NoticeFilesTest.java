package org.credentialpath.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.credentialpath.shared.HouseSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.w3c.dom.Element;

/** Every file in {@code notices/}, and every notice a model names. */
class NoticeFilesTest {

    private static final Path NOTICES = Path.of("notices");
    private static final Pattern FACT = Pattern.compile("\\{([^}]*)}");
    private static final Set<String> LISTS = Set.of("reasons", "criteria", "met", "topics", "tasks", "covered");

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    private final LetterWriter writer =
            new LetterWriter(new HouseSettings(URI.create("https://house.example")), messages);

    NoticeFilesTest() {
        messages.setBasename("messages/notification");
        messages.setDefaultEncoding("UTF-8");
    }

    static Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(NOTICES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".md") && !file.equals("README.md"))
                    .map(file -> file.substring(0, file.length() - 3))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    /** Those in English; each other file is one of them in another language. */
    static Stream<String> own() throws IOException {
        return names().filter(name -> !name.contains("_"));
    }

    static Stream<String> translated() throws IOException {
        return names().filter(name -> name.contains("_"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void declaresTheFactsItUses(String name) throws IOException {
        NoticeFile file = read(name);
        String texts = file.subject() + file.action() + file.body();
        Set<String> used =
                FACT.matcher(texts).results().map(fact -> fact.group(1)).collect(Collectors.toSet());
        assertThat(used).isEqualTo(file.facts());
    }

    @ParameterizedTest
    @MethodSource("names")
    void saysSomethingWholeWhenNothingIsKnown(String name) throws IOException {
        Letter letter = writer.write(read(name), Map.of("name", "Ana"), language(name));
        assertNothingOpen(letter);
        assertThat(letter.blocks()).isNotEmpty();
        assertThat(action(letter).address()).isEqualTo("https://house.example/home");
    }

    @ParameterizedTest
    @MethodSource("names")
    void saysEveryFactThatIsKnown(String name) throws IOException {
        NoticeFile file = read(name);
        Letter letter = writer.write(file, allFacts(file), language(name));
        assertNothingOpen(letter);
        for (String fact : file.facts()) {
            assertThat(everything(letter)).contains(said(fact, language(name)));
        }
        assertThat(action(letter).address()).isEqualTo("https://house.example/requests/7");
    }

    @ParameterizedTest
    @MethodSource("translated")
    void saysTheSameInEachLanguage(String name) throws IOException {
        NoticeFile there = read(name);
        NoticeFile own = read(name.replaceAll("_.*", ""));
        assertThat(there.facts()).isEqualTo(own.facts());
        assertThat(there.when()).isEqualTo(own.when());
        assertThat(there.path()).isEqualTo(own.path());
        assertThat(there.action() == null).isEqualTo(own.action() == null);
        assertThat(parts(there)).isEqualTo(parts(own));
        assertThat(there.body()).isNotEqualTo(own.body());
    }

    @Test
    void everyNoticeExistsInSpanish() throws IOException {
        assertThat(translated().filter(name -> name.endsWith("_es")).map(name -> name.replace("_es", "")))
                .containsExactlyInAnyOrderElementsOf(own().toList());
    }

    // Flesch-Kincaid: about the school year in which the text is read without effort. It knows English only.
    @ParameterizedTest
    @MethodSource("own")
    void readsEasily(String name) throws IOException {
        NoticeFile file = read(name);
        Map<String, Object> facts = new HashMap<>(allFacts(file));
        facts.keySet().removeIf(LISTS::contains);
        String text = writer.write(file, facts, Locale.ENGLISH).blocks().stream()
                .flatMap(block -> Stream.concat(Stream.of(block.paragraph()), block.items().stream()))
                .collect(Collectors.joining(" "));
        assertThat(grade(text)).as(text).isLessThanOrEqualTo(8);
    }

    @Test
    void noModelNamesANoticeThatIsMissing() throws Exception {
        Set<String> known = own().collect(Collectors.toSet());
        assertThat(namedInModels()).isSubsetOf(known);
    }

    @Test
    void everyNoticeIsSentBySomebody() throws Exception {
        Set<String> named = new TreeSet<>(namedInModels());
        try (Stream<Path> code = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    code.filter(each -> each.toString().endsWith(".java")).toList()) {
                String text = Files.readString(file);
                own().filter(name -> text.contains('"' + name + '"')).forEach(named::add);
            }
        }
        assertThat(named).containsAll(own().toList());
    }

    private static Set<String> namedInModels() throws Exception {
        Set<String> named = new TreeSet<>();
        if (Files.notExists(Path.of("processes"))) {
            return named;
        }
        try (Stream<Path> models = Files.list(Path.of("processes"))) {
            for (Path model :
                    models.filter(file -> file.toString().endsWith(".bpmn")).toList()) {
                var inputs = DocumentBuilderFactory.newNSInstance()
                        .newDocumentBuilder()
                        .parse(model.toFile())
                        .getElementsByTagNameNS("*", "inputParameter");
                for (int i = 0; i < inputs.getLength(); i++) {
                    var input = (Element) inputs.item(i);
                    if (input.getAttribute("name").equals("notice")) {
                        named.add(input.getTextContent().strip());
                    }
                }
            }
        }
        return named;
    }

    private static NoticeFile read(String name) throws IOException {
        return NoticeFile.parse(name, Files.readString(NOTICES.resolve(name + ".md")));
    }

    private static Locale language(String name) {
        return name.endsWith("_es") ? Locale.forLanguageTag("es-US") : Locale.ENGLISH;
    }

    // How many paragraphs, list items and parts that may be left out.
    private static List<Long> parts(NoticeFile file) {
        return Stream.of("\\n\\s*\\n", "(?m)^- ", "\\[")
                .map(part -> count(file.body(), part))
                .toList();
    }

    private static Map<String, Object> allFacts(NoticeFile file) {
        Map<String, Object> facts = new HashMap<>();
        file.facts().forEach(fact -> facts.put(fact, value(fact)));
        facts.put("name", "Ana");
        facts.put("link", "/requests/7");
        return facts;
    }

    private static Object value(String fact) {
        return switch (fact) {
            case "date" -> Instant.parse("2026-10-06T21:30:00Z");
            case "by" -> LocalDate.of(2026, 10, 20);
            default -> LISTS.contains(fact) ? List.of("first of " + fact, "second of " + fact) : "some " + fact;
        };
    }

    private static String said(String fact, Locale language) {
        boolean english = language.equals(Locale.ENGLISH);
        return switch (fact) {
            case "date" -> english ? "Tuesday, October 6, 2026 at 5:30" : "6 de octubre de 2026 a las 5:30";
            case "by" -> english ? "Tuesday, October 20, 2026" : "20 de octubre de 2026";
            default -> LISTS.contains(fact) ? "second of " + fact : "some " + fact;
        };
    }

    private static void assertNothingOpen(Letter letter) {
        assertThat(everything(letter)).doesNotContain("{", "}", "[", "]", "  ", " .", " ,");
        assertThat(letter.subject()).isNotBlank();
    }

    private static String everything(Letter letter) {
        return letter.subject()
                + "\n"
                + letter.blocks().stream()
                        .map(block -> block.paragraph() + "\n" + String.join("\n", block.items()))
                        .collect(Collectors.joining("\n"))
                + "\n"
                + action(letter).label();
    }

    private static Letter.Action action(Letter letter) {
        return Objects.requireNonNull(letter.action());
    }

    private static double grade(String text) {
        double sentences = Math.max(1, count(text, "[.!?:](\\s|$)"));
        double words = count(text, "[A-Za-z']+");
        double syllables = Pattern.compile("[A-Za-z']+")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .mapToLong(NoticeFilesTest::syllables)
                .sum();
        return 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
    }

    private static long syllables(String word) {
        String w = word.toLowerCase(Locale.ROOT).replaceAll("(?<=[^aeiouy])e(s|d)?$", "");
        return Math.max(1, count(w, "[aeiouy]+"));
    }

    private static long count(String text, String what) {
        return Pattern.compile(what).matcher(text).results().count();
    }
}
