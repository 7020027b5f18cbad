package org.credentialpath.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.credentialpath.review.Rounds;
import org.credentialpath.shared.CaseId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** {@code serviceTask_closeReview} of {@code case-wind-up}: closes what is open and releases the reviewers. */
@Component
class CloseReviewDelegate implements JavaDelegate {

    private final Rounds rounds;

    // Lazy, because the engine knows this bean before the service behind it can steer runs.
    CloseReviewDelegate(@Lazy Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public void execute(DelegateExecution run) {
        rounds.close(new CaseId(ReviewVariables.CASE_ID.in(run)));
    }
}
