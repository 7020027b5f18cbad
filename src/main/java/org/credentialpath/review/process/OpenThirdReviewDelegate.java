package org.credentialpath.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.credentialpath.review.RoundId;
import org.credentialpath.review.Rounds;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** {@code serviceTask_openThirdReview}: opens an assignment on what is still in dispute. */
@Component
class OpenThirdReviewDelegate implements JavaDelegate {

    private final Rounds rounds;

    // Lazy, because the engine knows this bean before the service behind it can steer runs.
    OpenThirdReviewDelegate(@Lazy Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public void execute(DelegateExecution run) {
        var third = rounds.openThird(new RoundId(ReviewVariables.ROUND_ID.in(run)));
        ReviewVariables.ASSIGNMENT_ID.set(run, third.value());
    }
}
