package org.credentialpath.pathway.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.credentialpath.pathway.Supervisors;
import org.springframework.stereotype.Component;

/** {@code serviceTask_remindSupervisor}: asks the supervisor once more. */
@Component
class RemindSupervisorDelegate implements JavaDelegate {

    private final Supervisors supervisors;

    RemindSupervisorDelegate(Supervisors supervisors) {
        this.supervisors = supervisors;
    }

    @Override
    public void execute(DelegateExecution run) {
        supervisors.remind(PathwayVariables.LEVEL.in(run));
    }
}
