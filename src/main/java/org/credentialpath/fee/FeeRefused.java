package org.credentialpath.fee;

import java.util.List;

/** An entry was not accepted. The field and the message key say why. */
public class FeeRefused extends RuntimeException {

    private final String field;
    private final String messageKey;
    private final transient List<Object> arguments;

    private FeeRefused(String field, String messageKey, Object... arguments) {
        super(field + ": " + messageKey);
        this.field = field;
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    /** @param why the last part of the message key, {@code fee.refused.<why>} */
    static FeeRefused at(String field, String why, Object... arguments) {
        return new FeeRefused(field, "fee.refused." + why, arguments);
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
