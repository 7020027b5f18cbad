package org.credentialpath.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.w3c.dom.Element;

/** The steps of the models by their names, in every language. */
class StepNameTest {

    private static final Locale SPANISH = Locale.forLanguageTag("es-US");

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    StepNameTest() {
        messages.setBasename("messages/engine");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
    }

    @Test
    void messagesNameEveryStepAsItsModelDoes() throws Exception {
        Properties known = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/messages/engine.properties"))) {
            known.load(reader);
        }
        Map<String, String> said = new TreeMap<>();
        known.forEach((key, text) -> said.put(key.toString().replace("engine.step.", ""), text.toString()));
        assertThat(said).isEqualTo(inModels());
    }

    @Test
    void saysTheStepInTheReadersLanguage() {
        StepName step = new StepName("userTask_signAgreement", "Sign the agreement");
        assertThat(step.in(SPANISH, messages)).isEqualTo("Firmar el acuerdo");
        assertThat(step.in(Locale.US, messages)).isEqualTo("Sign the agreement");
    }

    @Test
    void saysWhatTheModelSaysOnceItSaysSomethingElse() {
        StepName renamed = new StepName("userTask_signAgreement", "Sign twice");
        assertThat(renamed.in(SPANISH, messages)).isEqualTo("Sign twice");
        assertThat(new StepName("userTask_unknown", "Do it").in(SPANISH, messages))
                .isEqualTo("Do it");
    }

    private static Map<String, String> inModels() throws IOException {
        Map<String, String> names = new TreeMap<>();
        try (Stream<Path> models = Files.list(Path.of("processes"))) {
            models.filter(file -> file.toString().endsWith(".bpmn")).forEach(file -> read(file, names));
        }
        return names;
    }

    private static void read(Path model, Map<String, String> names) {
        try {
            var steps = DocumentBuilderFactory.newNSInstance()
                    .newDocumentBuilder()
                    .parse(model.toFile())
                    .getElementsByTagNameNS("*", "userTask");
            for (int i = 0; i < steps.getLength(); i++) {
                var step = (Element) steps.item(i);
                names.put(step.getAttribute("id"), step.getAttribute("name"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (javax.xml.parsers.ParserConfigurationException | org.xml.sax.SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
