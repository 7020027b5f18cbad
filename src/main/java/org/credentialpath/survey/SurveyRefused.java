package org.credentialpath.survey;

import org.credentialpath.shared.Refused;

/** Something about a survey was not accepted. The field and the message key say why. */
public class SurveyRefused extends Refused {

    private SurveyRefused(String field, String why, Object... arguments) {
        super("survey", field, why, arguments);
    }

    /** @param why the last part of the message key, {@code survey.refused.<why>} */
    static SurveyRefused at(String field, String why, Object... arguments) {
        return new SurveyRefused(field, why, arguments);
    }
}
