package org.credentialpath.review;

import java.util.List;

/** A rule of the review refused an answer; the field and the message say which. */
public class ReviewRefused extends RuntimeException {

    private final String field;
    private final String messageKey;
    private final transient List<Object> arguments;

    private ReviewRefused(String field, String messageKey, Object... arguments) {
        super(field + ": " + messageKey);
        this.field = field;
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    /** @param reason the last part of the message key, {@code review.refused.<reason>} */
    static ReviewRefused at(String field, String reason, Object... arguments) {
        return new ReviewRefused(field, "review.refused." + reason, arguments);
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
