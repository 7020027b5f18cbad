package org.credentialpath.renewal;

import java.util.List;

/** A rule of renewals refused what was asked for; the field and the message key say where and why. */
public class RenewalRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String messageKey;
    private final transient List<Object> arguments;

    private RenewalRefused(String field, String why, Object... arguments) {
        super(field + ": " + why);
        this.field = field;
        this.messageKey = "renewal.refused." + why;
        this.arguments = List.of(arguments);
    }

    /** @param why the last part of the message key, {@code renewal.refused.<why>} */
    static RenewalRefused at(String field, String why, Object... arguments) {
        return new RenewalRefused(field, why, arguments);
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
