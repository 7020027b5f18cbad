package org.credentialpath.pathway.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.credentialpath.pathway.PathwayLevels;
import org.credentialpath.shared.CaseId;
import org.springframework.stereotype.Component;

/** {@code serviceTask_openLevel}: opens the level that comes next. */
@Component
class OpenLevelDelegate implements JavaDelegate {

    private final PathwayLevels levels;

    OpenLevelDelegate(PathwayLevels levels) {
        this.levels = levels;
    }

    @Override
    public void execute(DelegateExecution run) {
        PathwayLevels.Opened opened = levels.openNext(new CaseId(PathwayVariables.CASE.in(run)));
        PathwayVariables.LEVEL.set(run, opened.level());
        PathwayVariables.REQUIREMENTS.set(run, opened.requirements());
        PathwayVariables.FEEDBACK_WANTED.set(run, opened.feedbackWanted());
    }
}
