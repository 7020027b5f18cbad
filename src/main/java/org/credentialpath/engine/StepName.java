package org.credentialpath.engine;

import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;

/**
 * What a model calls one of its steps, to be said in the language of whoever reads it.
 *
 * @param step the element's id in the model
 * @param title its name in the model
 */
public record StepName(String step, String title) {

    // The models are written in it; messages/engine.properties says what they called each step when it was translated.
    private static final Locale MODELS = Locale.US;

    public static StepName of(OpenTask task) {
        return new StepName(task.step(), task.title());
    }

    /** The translation, while the model still says what was translated; otherwise the model's own words. */
    public String in(Locale language, MessageSource messages) {
        String key = "engine.step." + step;
        if (!title.equals(messages.getMessage(key, null, "", MODELS))) {
            return title;
        }
        return Objects.requireNonNullElse(messages.getMessage(key, null, title, language), title);
    }
}
