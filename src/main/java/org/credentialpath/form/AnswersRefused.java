package org.credentialpath.form;

import java.util.List;

/** A rule of the domain refused an answer that the form's own checks let pass; shown at the field, nothing is lost. */
public class AnswersRefused extends RuntimeException {

    private final String key;
    private final String messageKey;
    private final transient List<Object> arguments;

    public AnswersRefused(String key, String messageKey, Object... arguments) {
        super(key + ": " + messageKey);
        this.key = key;
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    public String messageKey() {
        return messageKey;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
