package org.credentialpath.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.credentialpath.review.RoundOpening;
import org.credentialpath.shared.CaseId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** {@code serviceTask_openReviewRound}: opens the round of a complete submission and wants a visit where one is needed. */
@Component
class OpenReviewRoundDelegate implements JavaDelegate {

    private final RoundOpening rounds;

    // Lazy, because the engine knows this bean before the service behind it can steer runs.
    OpenReviewRoundDelegate(@Lazy RoundOpening rounds) {
        this.rounds = rounds;
    }

    @Override
    public void execute(DelegateExecution run) {
        RoundOpening.Opened opened = rounds.open(new CaseId(ReviewVariables.CASE_ID.in(run)));
        ReviewVariables.ROUND_ID.set(run, opened.round().value());
        ReviewVariables.VISIT_ID.set(run, opened.visit().value());
        ReviewVariables.VISIT_NEEDED.set(run, opened.visitNeeded());
        ReviewVariables.COACH_NEEDED.set(run, opened.coachNeeded());
    }
}
