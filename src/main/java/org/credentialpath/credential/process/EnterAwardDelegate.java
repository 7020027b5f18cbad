package org.credentialpath.credential.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.credentialpath.credential.Awards;
import org.springframework.stereotype.Component;

/** {@code serviceTask_enterAward}: enters the award. */
@Component
class EnterAwardDelegate implements JavaDelegate {

    private final Awards awards;

    EnterAwardDelegate(Awards awards) {
        this.awards = awards;
    }

    @Override
    public void execute(DelegateExecution run) {
        awards.enter(UUID.fromString(run.getProcessBusinessKey()));
    }
}
