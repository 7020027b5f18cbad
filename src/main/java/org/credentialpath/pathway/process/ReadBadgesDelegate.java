package org.credentialpath.pathway.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.credentialpath.pathway.PathwayEvidence;
import org.springframework.stereotype.Component;

/** {@code serviceTask_readBadges}: reads the badges among the files. */
@Component
class ReadBadgesDelegate implements JavaDelegate {

    private final PathwayEvidence evidence;

    ReadBadgesDelegate(PathwayEvidence evidence) {
        this.evidence = evidence;
    }

    @Override
    public void execute(DelegateExecution run) {
        evidence.read(PathwayVariables.REQUIREMENT.in(run));
    }
}
