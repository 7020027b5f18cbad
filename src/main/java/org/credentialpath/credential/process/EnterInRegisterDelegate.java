package org.credentialpath.credential.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.credentialpath.credential.Awards;
import org.credentialpath.shared.CaseId;
import org.springframework.stereotype.Component;

/** {@code serviceTask_enterInRegister}: enters the award in the register. */
@Component
class EnterInRegisterDelegate implements JavaDelegate {

    private final Awards awards;

    EnterInRegisterDelegate(Awards awards) {
        this.awards = awards;
    }

    @Override
    public void execute(DelegateExecution run) {
        awards.enterInRegister(new CaseId(CredentialAwardVariables.CASE_ID.in(run)));
    }
}
