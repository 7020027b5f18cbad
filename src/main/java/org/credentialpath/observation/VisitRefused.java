package org.credentialpath.observation;

import java.util.List;

/** A rule of the visit refused an answer; the field and the message say which. */
public class VisitRefused extends RuntimeException {

    private static final int LONGEST = 4000;

    private final String field;
    private final String messageKey;
    private final transient List<Object> arguments;

    private VisitRefused(String field, String messageKey, Object... arguments) {
        super(field + ": " + messageKey);
        this.field = field;
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    static VisitRefused at(String field, String reason, Object... arguments) {
        return new VisitRefused(field, "observation.refused." + reason, arguments);
    }

    /** @throws VisitRefused when the text is longer than anybody reads */
    static void ifTooLong(String text, String field) {
        if (text.length() > LONGEST) {
            throw at(field, "too-long", LONGEST);
        }
    }

    /** Nothing readable was chosen as the cause. */
    public static VisitRefused withoutCause() {
        return at("cause", "cause-missing");
    }

    public String field() {
        return field;
    }

    public String messageKey() {
        return messageKey;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
