package org.credentialpath.review.process;

import org.credentialpath.engine.Runs;
import org.credentialpath.engine.Values;
import org.credentialpath.review.AssignmentId;
import org.credentialpath.review.ReviewAssignmentProcess;
import org.credentialpath.review.ReviewerReply;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** Steers {@code review-assignment} in the engine. */
@Component
class ReviewAssignmentRuns implements ReviewAssignmentProcess {

    private final Runs runs;

    ReviewAssignmentRuns(Runs runs) {
        this.runs = runs;
    }

    @Override
    public void chosen(AssignmentId id, PersonId reviewer) {
        runs.complete(id.value(), "userTask_chooseReviewer", Values.of(ReviewVariables.REVIEWER_ID, reviewer.value()));
    }

    @Override
    public void answered(AssignmentId id, ReviewerReply reply) {
        runs.complete(id.value(), "userTask_answerInvitation", Values.of(ReviewVariables.REPLY, reply));
    }

    @Override
    public void signed(AssignmentId id) {
        runs.complete(id.value(), "userTask_reviewPortfolio", Values.none());
    }

    @Override
    public void released(AssignmentId id) {
        runs.send("reviewerReleased", id.value(), Values.none());
    }
}
