package org.credentialpath.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.credentialpath.review.ReviewerAgreement;
import org.credentialpath.review.RoundId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** {@code serviceTask_compareReviews}: says whether the reviewers agree on every criterion. */
@Component
class CompareReviewsDelegate implements JavaDelegate {

    private final ReviewerAgreement agreement;

    // Lazy, because the engine knows this bean before the service behind it can steer runs.
    CompareReviewsDelegate(@Lazy ReviewerAgreement agreement) {
        this.agreement = agreement;
    }

    @Override
    public void execute(DelegateExecution run) {
        boolean agreed = agreement.compare(new RoundId(ReviewVariables.ROUND_ID.in(run)));
        ReviewVariables.AGREED.set(run, agreed);
    }
}
