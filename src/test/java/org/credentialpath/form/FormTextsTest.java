package org.credentialpath.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.i18n.LocaleContextHolder;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Forms in another language: every text is translated, nothing is left over, and what is kept is in one language. */
class FormTextsTest {

    private static final Locale SPANISH = Locale.forLanguageTag("es-US");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final FormFiles FILES = new FormFiles();
    private static final Pattern PLACE = Pattern.compile("\\{\\{.+?}}");
    private static final Pattern MARK = Pattern.compile("\\*\\*|]\\(|(?m)^- |(?m)^## |\\n\\n");

    /** The forms of the house; the one the tests bring along is nobody's to translate. */
    static Stream<String> forms() {
        return FILES.ids().stream().filter(form -> Files.exists(Path.of("forms", form + ".form")));
    }

    @AfterEach
    void backToEnglish() {
        LocaleContextHolder.setLocale(Locale.US);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyTextIsTranslated(String form) throws IOException {
        Set<String> open = new TreeSet<>(texts(form));
        open.removeAll(spanish().keySet());
        assertThat(open).isEmpty();
    }

    @Test
    void noTranslationIsLeftOver() throws IOException {
        Set<String> used = new TreeSet<>();
        forms().forEach(form -> used.addAll(texts(form)));
        assertThat(used).containsAll(spanish().keySet());
    }

    @Test
    void translationsKeepPlacesAndMarks() throws IOException {
        Map<String, String> wrong = new TreeMap<>();
        spanish().forEach((own, there) -> {
            if (!found(PLACE, own).equals(found(PLACE, there))
                    || !found(MARK, own).equals(found(MARK, there))) {
                wrong.put(own, there);
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void formIsShownInTheReadersLanguageAndNamesTheSameRelease() {
        LocaleContextHolder.setLocale(Locale.US);
        FormFile own = FILES.get("extension-request");
        LocaleContextHolder.setLocale(SPANISH);
        FormFile there = FILES.get("extension-request");
        assertThat(labels(own)).contains("Why do you need more time?");
        assertThat(labels(there))
                .contains("¿Por qué necesita más tiempo?")
                .doesNotContain("Why do you need more time?");
        assertThat(there.release()).isEqualTo(own.release());
        assertThat(keys(there)).isEqualTo(keys(own));
    }

    @Test
    void languageWithoutTranslationsShowsTheFormAsItIs() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("so"));
        assertThat(labels(FILES.get("extension-request"))).contains("Why do you need more time?");
    }

    @Test
    void changedTextIsShownAsItIsUntilItIsTranslatedAnew() {
        FormFile changed = FormParser.parse(
                "x",
                "{\"components\": [{\"id\": \"a\", \"type\": \"textfield\", \"key\": \"a\", \"label\": \"Brand new\"},"
                        + " {\"id\": \"b\", \"type\": \"textfield\", \"key\": \"b\", \"label\": \"Name\"}]}");
        assertThat(labels(FormTexts.of(SPANISH).in(changed))).containsExactly("Brand new", "Nombre");
    }

    @Test
    void answersAreKeptInTheWordsOfTheFile() {
        FormHouse house = new FormHouse();
        LocaleContextHolder.setLocale(SPANISH);
        Map<String, Object> facts = Map.of("cohort", "C", "outcome", "O");
        Reading reading =
                house.forms.read("shared-resource", Posted.texts(Map.of()), facts, FormHouse.PERSON, FormHouse.ABOUT);
        assertThat(asked(reading.form().answers())).contains("¿Cómo se llama?");
        assertThat(asked(house.forms.kept("shared-resource", reading, facts))).contains("What is it called?");
        assertThat(LocaleContextHolder.getLocale()).isEqualTo(SPANISH);
    }

    private static List<String> asked(List<AnswerSection> sections) {
        return sections.stream()
                .flatMap(section -> section.answers().stream())
                .map(AnswerView::label)
                .toList();
    }

    private static List<String> labels(FormFile form) {
        return form.all().map(Component::label).toList();
    }

    private static List<String> keys(FormFile form) {
        return form.all().map(Component::key).toList();
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    private static Map<String, String> spanish() throws IOException {
        return JSON.readValue(Files.readString(Path.of("forms/es.json")), new TypeReference<Map<String, String>>() {});
    }

    private static Set<String> texts(String form) {
        Set<String> texts = new TreeSet<>();
        collect(JSON.readTree(FILES.text(form)), texts);
        texts.remove("");
        return texts;
    }

    private static void collect(JsonNode parent, Set<String> texts) {
        for (JsonNode component : parent.path("components")) {
            Stream.of("label", "description", "text", "content", "dateLabel", "timeLabel")
                    .forEach(field -> texts.add(component.path(field).asString("")));
            component
                    .path("values")
                    .forEach(option -> texts.add(option.path("label").asString("")));
            component.path("properties").propertyNames().stream()
                    .filter(name -> name.startsWith("error"))
                    .forEach(name ->
                            texts.add(component.path("properties").path(name).asString("")));
            collect(component, texts);
        }
    }
}
