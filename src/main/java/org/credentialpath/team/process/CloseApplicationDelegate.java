package org.credentialpath.team.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.credentialpath.team.TeamApplications;
import org.springframework.stereotype.Component;

/** {@code serviceTask_closeApplication}: nobody decided until the cohort begins. */
@Component
class CloseApplicationDelegate implements JavaDelegate {

    private final TeamApplications applications;

    CloseApplicationDelegate(TeamApplications applications) {
        this.applications = applications;
    }

    @Override
    public void execute(DelegateExecution run) {
        applications.close(TeamVariables.TEAM.in(run));
    }
}
