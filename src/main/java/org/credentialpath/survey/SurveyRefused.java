package org.credentialpath.survey;

import java.util.List;

/** Something about a survey was not accepted. The field and the message key say why. */
public class SurveyRefused extends RuntimeException {

    private final String field;
    private final String messageKey;
    private final transient List<Object> arguments;

    private SurveyRefused(String field, String messageKey, Object... arguments) {
        super(field + ": " + messageKey);
        this.field = field;
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    /** @param why the last part of the message key, {@code survey.refused.<why>} */
    static SurveyRefused at(String field, String why, Object... arguments) {
        return new SurveyRefused(field, "survey.refused." + why, arguments);
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
