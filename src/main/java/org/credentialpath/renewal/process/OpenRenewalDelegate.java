package org.credentialpath.renewal.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.credentialpath.renewal.Renewal;
import org.credentialpath.renewal.Renewals;
import org.springframework.stereotype.Component;

/** {@code serviceTask_openRenewal}: binds the renewal to the packet that is in force now. */
@Component
class OpenRenewalDelegate implements JavaDelegate {

    private final Renewals renewals;

    OpenRenewalDelegate(Renewals renewals) {
        this.renewals = renewals;
    }

    @Override
    public void execute(DelegateExecution run) {
        Renewal renewal = renewals.open(RenewalVariables.RENEWAL.in(run));
        RenewalVariables.PACKET.set(run, renewal.packet().version());
    }
}
