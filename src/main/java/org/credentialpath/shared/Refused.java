package org.credentialpath.shared;

import java.util.List;

/** A rule refused what was asked for; the field and the message key say where and why. Each module names its own. */
public abstract class Refused extends RuntimeException {

    private final String field;
    private final String messageKey;
    private final transient List<Object> arguments;

    /**
     * @param words what the module's message keys begin with
     * @param field what it is about, empty for nothing in particular
     * @param why the last part of the message key, {@code <words>.refused.<why>}
     */
    protected Refused(String words, String field, String why, Object... arguments) {
        super(field + ": " + why);
        this.field = field;
        this.messageKey = words + ".refused." + why;
        this.arguments = List.of(arguments);
    }

    public String field() {
        return field;
    }

    /** In the message files of the module. */
    public String messageKey() {
        return messageKey;
    }

    /** What the message names. */
    public List<Object> arguments() {
        return arguments;
    }
}
