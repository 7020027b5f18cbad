package org.credentialpath.appeal;

import java.util.List;

/** A rule of appeals refused what was asked for; the field and the message key say where and why. */
public class AppealRefused extends RuntimeException {

    private final String field;
    private final String messageKey;
    private final transient List<Object> arguments;

    private AppealRefused(String field, String why, Object... arguments) {
        super(field + ": " + why);
        this.field = field;
        this.messageKey = "appeal.refused." + why;
        this.arguments = List.of(arguments);
    }

    /** @param why the last part of the message key, {@code appeal.refused.<why>} */
    static AppealRefused at(String field, String why, Object... arguments) {
        return new AppealRefused(field, why, arguments);
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
