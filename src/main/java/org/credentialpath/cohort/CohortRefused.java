package org.credentialpath.cohort;

import java.util.List;

/** A rule about cohorts refused what was asked for; the message key says why, in words of the message files. */
public class CohortRefused extends RuntimeException {

    private final String field;
    private final String messageKey;
    private final transient List<Object> arguments;

    private CohortRefused(String field, String why, Object... arguments) {
        super(field + ": " + why);
        this.field = field;
        this.messageKey = "cohort.refused." + why;
        this.arguments = List.of(arguments);
    }

    /**
     * @param field what it is about, empty for nothing in particular
     * @param why the end of the message key
     */
    static CohortRefused because(String field, String why, Object... arguments) {
        return new CohortRefused(field, why, arguments);
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
