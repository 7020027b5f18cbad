package org.credentialpath.renewal.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.credentialpath.renewal.Renewals;
import org.springframework.stereotype.Component;

/** {@code serviceTask_stopRenewal}: the award was revoked. */
@Component
class StopRenewalDelegate implements JavaDelegate {

    private final Renewals renewals;

    StopRenewalDelegate(Renewals renewals) {
        this.renewals = renewals;
    }

    @Override
    public void execute(DelegateExecution run) {
        renewals.stop(RenewalVariables.RENEWAL.in(run));
    }
}
