package org.credentialpath.program;

/** A closure day was not accepted. The field and the message key say why. */
public class ClosureRefused extends RuntimeException {

    private final String field;
    private final String messageKey;

    public ClosureRefused(String field, String messageKey) {
        super(field + ": " + messageKey);
        this.field = field;
        this.messageKey = messageKey;
    }

    public String field() {
        return field;
    }

    public String messageKey() {
        return messageKey;
    }
}
