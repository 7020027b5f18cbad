package org.credentialpath.pathway.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.credentialpath.pathway.PathwayLevels;
import org.credentialpath.shared.CaseId;
import org.springframework.stereotype.Component;

/** {@code serviceTask_finishPathway}: all levels stand, and the case goes on to its award. */
@Component
class FinishPathwayDelegate implements JavaDelegate {

    private final PathwayLevels levels;

    FinishPathwayDelegate(PathwayLevels levels) {
        this.levels = levels;
    }

    @Override
    public void execute(DelegateExecution run) {
        levels.finish(new CaseId(PathwayVariables.CASE.in(run)));
    }
}
