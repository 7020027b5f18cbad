package org.credentialpath.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.credentialpath.review.ReviewerAgreement;
import org.credentialpath.review.RoundId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** {@code serviceTask_settleByThird}: lets the third review count for what is in dispute. */
@Component
class SettleByThirdDelegate implements JavaDelegate {

    private final ReviewerAgreement agreement;

    // Lazy, because the engine knows this bean before the service behind it can steer runs.
    SettleByThirdDelegate(@Lazy ReviewerAgreement agreement) {
        this.agreement = agreement;
    }

    @Override
    public void execute(DelegateExecution run) {
        agreement.settleByThird(new RoundId(ReviewVariables.ROUND_ID.in(run)));
    }
}
