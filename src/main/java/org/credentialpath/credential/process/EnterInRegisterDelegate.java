package org.credentialpath.credential.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.credentialpath.credential.Register;
import org.springframework.stereotype.Component;

/** {@code serviceTask_enterInRegister}: enters the award in the register. */
@Component
class EnterInRegisterDelegate implements JavaDelegate {

    private final Register register;

    EnterInRegisterDelegate(Register register) {
        this.register = register;
    }

    @Override
    public void execute(DelegateExecution run) {
        register.enter(UUID.fromString(run.getProcessBusinessKey()));
    }
}
