package org.credentialpath.survey.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.credentialpath.shared.CaseId;
import org.credentialpath.survey.Surveys;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Ends an open collection of a case that ended. */
@Component
class CallOffSurveyDelegate implements JavaDelegate {

    private final Surveys surveys;

    CallOffSurveyDelegate(@Lazy Surveys surveys) {
        this.surveys = surveys;
    }

    @Override
    public void execute(DelegateExecution run) {
        surveys.callOff(CaseId.of(run.getProcessBusinessKey()));
    }
}
