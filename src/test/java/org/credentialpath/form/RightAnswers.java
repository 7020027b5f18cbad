package org.credentialpath.form;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.credentialpath.shared.HouseClock;

/** Fills in a form by what its file says of each question. */
final class RightAnswers {

    private static final List<String> TEXTS = List.of(
            "A plain answer",
            "Answer",
            "AB-123",
            "12345",
            "123-45-67",
            "a@example.org",
            "207-555-0123",
            "https://example.org/a",
            "A longer answer that says what was seen, why it matters and what would help next time.");

    private RightAnswers() {}

    static Map<String, List<String>> to(FormHouse house, String form, Map<String, Object> facts) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        for (int round = 0; round < 5; round++) {
            for (Asked question : questions(house, form, facts, typed)) {
                answer(house, question, typed);
            }
        }
        return typed;
    }

    /** The questions on the page when this is typed, with one row in each list. */
    static List<Asked> questions(
            FormHouse house, String form, Map<String, Object> facts, Map<String, List<String>> typed) {
        return house.forms.level(form, Posted.texts(typed), facts).everything(true).stream()
                .filter(question -> !ReadOnly.is(question.component(), question.scope()))
                .toList();
    }

    static void type(Asked question, String text, Map<String, List<String>> typed) {
        Component component = question.component();
        if (component.kind() == Kind.DATETIME && !component.text("subtype").equals("time")) {
            DateRules.PARTS.forEach(part -> typed.put(question.name() + "." + part, List.of(text)));
        } else {
            typed.put(question.name(), List.of(text));
        }
    }

    static List<String> wrong(Asked question) {
        Component component = question.component();
        List<String> wrong = new ArrayList<>();
        switch (component.kind()) {
            case NUMBER -> wrong.addAll(List.of("many", "1e5", "--3"));
            case DATETIME -> wrong.addAll(List.of("99", "never"));
            case SELECT, RADIO, CHECKLIST, TAGLIST -> wrong.add("no such option");
            case TEXTFIELD, TEXTAREA -> {
                wrong.add("x".repeat(20_000));
                component.validate("validationType").ifPresent(type -> wrong.add("nonsense"));
            }
            default -> {}
        }
        if (component.required() && !question.name().contains(".")) {
            wrong.add("");
        }
        return wrong;
    }

    private static void answer(FormHouse house, Asked question, Map<String, List<String>> typed) {
        Asked now = new Asked(question.component(), question.name(), Posted.texts(typed), question.scope());
        if (now.fault() == null && now.value() != null && !Boolean.FALSE.equals(now.value())) {
            return;
        }
        if (question.component().kind() == Kind.FILEPICKER) {
            var id = house.documents.keep(
                    new ByteArrayInputStream(new byte[1]), "a.pdf", FormHouse.PERSON, FormHouse.ABOUT);
            typed.put(question.name(), List.of(String.valueOf(id)));
            return;
        }
        candidates(question)
                .map(value -> Rules.of(question.component()).typed(question.name(), value, Posted.texts(typed)))
                .filter(posted ->
                        new Asked(question.component(), question.name(), posted, question.scope()).fault() == null)
                .findFirst()
                .ifPresent(posted -> typed.putAll(posted.texts()));
    }

    private static Stream<?> candidates(Asked question) {
        LocalDate today = LocalDate.now(HouseClock.ZONE);
        return switch (question.component().kind()) {
            case NUMBER ->
                IntStream.of(1, 2, 3, 10, 30, 60, 90, 120, 0, 100, 1000).boxed();
            case CHECKBOX -> Stream.of(true);
            case SELECT, RADIO, CHECKLIST, TAGLIST ->
                Options.of(question.component(), question.scope()).stream().map(Option::value);
            case DATETIME -> {
                Stream<LocalDate> days = IntStream.of(0, 1, -1, 7, -7, 14, 21, 30, 60, -30, 200, -400)
                        .mapToObj(today::plusDays);
                yield switch (question.component().text("subtype")) {
                    case "time" -> Stream.of("9:30 AM", "5:00 PM");
                    case "datetime" -> days.map(day -> day.atTime(10, 0));
                    default -> days;
                };
            }
            default -> Stream.concat(question.component().property("example").stream(), TEXTS.stream());
        };
    }
}
