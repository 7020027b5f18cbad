package org.credentialpath.renewal.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.credentialpath.renewal.RenewalFee;
import org.springframework.stereotype.Component;

/** {@code serviceTask_checkRenewalFee}: whether something is owed for the renewal. */
@Component
class CheckRenewalFeeDelegate implements JavaDelegate {

    private final RenewalFee fee;

    CheckRenewalFeeDelegate(RenewalFee fee) {
        this.fee = fee;
    }

    @Override
    public void execute(DelegateExecution run) {
        RenewalVariables.FEE_OWED.set(run, fee.isOwed(RenewalVariables.RENEWAL.in(run)));
    }
}
