package org.credentialpath.survey;

import org.credentialpath.cases.Case;
import org.credentialpath.cases.CaseWatch;
import org.springframework.stereotype.Component;

/** Takes no more answers when a case has ended, however it did. */
@Component
class SurveysOfCases implements CaseWatch {

    private final Surveys surveys;

    SurveysOfCases(Surveys surveys) {
        this.surveys = surveys;
    }

    @Override
    public void opened(Case file) {
        // Surveys are given out later.
    }

    @Override
    public void ended(Case file) {
        surveys.callOff(file.id());
    }
}
