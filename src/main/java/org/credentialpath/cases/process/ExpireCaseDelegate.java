package org.credentialpath.cases.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.credentialpath.cases.Cases;
import org.credentialpath.shared.CaseId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The open period of the case is over. */
@Component
class ExpireCaseDelegate implements JavaDelegate {

    private final Cases cases;

    ExpireCaseDelegate(@Lazy Cases cases) {
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution run) {
        cases.expire(CaseId.of(run.getProcessBusinessKey()));
    }
}
