package org.credentialpath.survey.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.credentialpath.shared.CaseId;
import org.credentialpath.survey.Surveys;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Says whether surveys are open that have to be counted first. */
@Component
class FindSurveyDelegate implements JavaDelegate {

    private final Surveys surveys;

    FindSurveyDelegate(@Lazy Surveys surveys) {
        this.surveys = surveys;
    }

    @Override
    public void execute(DelegateExecution run) {
        FamilySurveyVariables.NEEDED.set(run, surveys.isCollecting(CaseId.of(run.getProcessBusinessKey())));
    }
}
