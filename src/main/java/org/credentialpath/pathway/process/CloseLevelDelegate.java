package org.credentialpath.pathway.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.credentialpath.pathway.PathwayLevels;
import org.springframework.stereotype.Component;

/** {@code serviceTask_closeLevel}: notes that the level stands, and what follows. */
@Component
class CloseLevelDelegate implements JavaDelegate {

    private final PathwayLevels levels;

    CloseLevelDelegate(PathwayLevels levels) {
        this.levels = levels;
    }

    @Override
    public void execute(DelegateExecution run) {
        PathwayLevels.Closed closed = levels.close(PathwayVariables.LEVEL.in(run));
        PathwayVariables.CREDIT_LEVEL.set(run, PathwayVariables.LEVEL.in(run));
        PathwayVariables.CREDIT_WANTED.set(run, closed.creditWanted());
        PathwayVariables.LEVEL_LEFT.set(run, closed.levelLeft());
    }
}
