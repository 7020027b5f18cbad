package org.credentialpath.form;

import java.util.List;
import org.credentialpath.shared.Refused;

/** A rule of the domain refused an answer that the form's own checks let pass; shown at the field, nothing is lost. */
public class AnswersRefused extends RuntimeException {

    private final String key;
    private final String messageKey;
    private final transient List<Object> arguments;

    /** What a rule refused, said at the question it names. */
    public AnswersRefused(Refused refused) {
        this(refused.field(), refused.messageKey(), refused.arguments().toArray());
    }

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
