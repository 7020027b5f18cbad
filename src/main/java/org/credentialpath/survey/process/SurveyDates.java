package org.credentialpath.survey.process;

import java.util.Date;
import org.credentialpath.engine.Expressible;
import org.credentialpath.shared.CaseId;
import org.credentialpath.survey.Surveys;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The dates of family surveys that the model waits for. */
@Expressible
@Component
public class SurveyDates {

    private final Surveys surveys;

    SurveyDates(@Lazy Surveys surveys) {
        this.surveys = surveys;
    }

    /** Until when new surveys are waited for after others became void. */
    public Date newUntil(String caseId) {
        return Date.from(surveys.newUntil(CaseId.of(caseId)));
    }

    /** When the newest collection of the case ends. */
    public Date closes(String caseId) {
        return Date.from(surveys.closes(CaseId.of(caseId)));
    }
}
