package org.credentialpath.survey.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.credentialpath.shared.CaseId;
import org.credentialpath.survey.Surveys;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Gives the families more time. */
@Component
class ExtendSurveyDelegate implements JavaDelegate {

    private final Surveys surveys;

    ExtendSurveyDelegate(@Lazy Surveys surveys) {
        this.surveys = surveys;
    }

    @Override
    public void execute(DelegateExecution run) {
        surveys.extend(CaseId.of(run.getProcessBusinessKey()));
    }
}
