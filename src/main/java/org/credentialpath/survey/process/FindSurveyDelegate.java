package org.credentialpath.survey.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.credentialpath.shared.CaseId;
import org.credentialpath.survey.Surveys;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Says whether surveys have to be counted first, and whether they have to be given out anew for that. */
@Component
class FindSurveyDelegate implements JavaDelegate {

    private final Surveys surveys;

    FindSurveyDelegate(@Lazy Surveys surveys) {
        this.surveys = surveys;
    }

    @Override
    public void execute(DelegateExecution run) {
        CaseId id = CaseId.of(run.getProcessBusinessKey());
        boolean anew = surveys.isWantedAnew(id);
        FamilySurveyVariables.VOID.set(run, anew);
        FamilySurveyVariables.NEEDED.set(run, anew || surveys.isCollecting(id));
    }
}
