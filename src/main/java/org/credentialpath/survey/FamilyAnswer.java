package org.credentialpath.survey;

import java.util.Map;

/**
 * What one family answered.
 *
 * @param marks by item, from {@link org.credentialpath.program.SurveyPlan#LEAST} to {@code MOST}
 * @param comment may be empty
 */
public record FamilyAnswer(Map<String, Integer> marks, String comment) {

    public FamilyAnswer {
        marks = Map.copyOf(marks);
    }
}
