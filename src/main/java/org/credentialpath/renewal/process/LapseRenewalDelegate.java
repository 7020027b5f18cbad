package org.credentialpath.renewal.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.credentialpath.renewal.Renewals;
import org.springframework.stereotype.Component;

/** {@code serviceTask_lapseRenewal}: the time to file, to complete or to pay is over. */
@Component
class LapseRenewalDelegate implements JavaDelegate {

    private final Renewals renewals;

    LapseRenewalDelegate(Renewals renewals) {
        this.renewals = renewals;
    }

    @Override
    public void execute(DelegateExecution run) {
        renewals.lapse(RenewalVariables.RENEWAL.in(run));
    }
}
