package org.credentialpath.pathway;

import java.util.List;

/** A rule of pathways refused what was asked for; the field and the message key say where and why. */
public class PathwayRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String messageKey;
    private final transient List<Object> arguments;

    private PathwayRefused(String field, String why, Object... arguments) {
        super(field + ": " + why);
        this.field = field;
        this.messageKey = "pathway.refused." + why;
        this.arguments = List.of(arguments);
    }

    /** @param why the last part of the message key, {@code pathway.refused.<why>} */
    public static PathwayRefused at(String field, String why, Object... arguments) {
        return new PathwayRefused(field, why, arguments);
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
