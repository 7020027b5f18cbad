package org.credentialpath.survey.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.credentialpath.shared.CaseId;
import org.credentialpath.survey.Surveys;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Counts what came back and says what follows. */
@Component
class CountSurveyDelegate implements JavaDelegate {

    private final Surveys surveys;

    CountSurveyDelegate(@Lazy Surveys surveys) {
        this.surveys = surveys;
    }

    @Override
    public void execute(DelegateExecution run) {
        FamilySurveyVariables.OUTCOME.set(run, surveys.count(CaseId.of(run.getProcessBusinessKey())));
    }
}
