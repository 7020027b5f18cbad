package org.credentialpath.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The texts of forms in another language. {@code forms/<language>.json} holds each English text with its translation, so
 * that a text somebody changes in a form is shown in English until it is translated anew, and never with an outdated one.
 */
final class FormTexts {

    private static final List<String> SHOWN =
            List.of("label", "description", "text", "content", "dateLabel", "timeLabel");
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final Map<String, String> texts;

    FormTexts(Map<String, String> texts) {
        this.texts = texts;
    }

    /** Those of a language; none where it has no file. */
    static FormTexts of(Locale language) {
        var file = new ClassPathResource("forms/" + language.getLanguage() + ".json");
        if (language.getLanguage().isEmpty() || !file.exists()) {
            return new FormTexts(Map.of());
        }
        try {
            String json = file.getContentAsString(StandardCharsets.UTF_8);
            return new FormTexts(JsonMapper.builder().build().readValue(json, TEXTS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same form in this language. Its release stays: it names the questions, not their language. */
    FormFile in(FormFile form) {
        return texts.isEmpty() ? form : new FormFile(form.id(), form.release(), all(form.components()));
    }

    private List<Component> all(List<Component> components) {
        return components.stream()
                .map(one -> new Component(one.kind(), said(one.json()), all(one.children())))
                .toList();
    }

    private JsonNode said(JsonNode component) {
        JsonNode copy = component.deepCopy();
        SHOWN.forEach(field -> say(copy, field));
        for (JsonNode option : copy.path("values")) {
            say(option, "label");
        }
        // A form's own words for a broken rule, such as errorRequired.
        JsonNode extensions = copy.path("properties");
        extensions.propertyNames().stream()
                .filter(name -> name.startsWith("error"))
                .toList()
                .forEach(name -> say(extensions, name));
        return copy;
    }

    private void say(JsonNode node, String field) {
        String said = texts.get(node.path(field).asString(""));
        if (said != null && node instanceof ObjectNode object) {
            object.put(field, said);
        }
    }
}
