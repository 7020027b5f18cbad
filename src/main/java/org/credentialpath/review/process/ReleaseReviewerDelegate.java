package org.credentialpath.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.credentialpath.review.AssignmentId;
import org.credentialpath.review.Assignments;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** {@code serviceTask_releaseReviewer}: frees the assignment for another reviewer. */
@Component
class ReleaseReviewerDelegate implements JavaDelegate {

    private final Assignments assignments;

    // Lazy, because the engine knows this bean before the service behind it can steer runs.
    ReleaseReviewerDelegate(@Lazy Assignments assignments) {
        this.assignments = assignments;
    }

    @Override
    public void execute(DelegateExecution run) {
        assignments.free(new AssignmentId(ReviewVariables.ASSIGNMENT_ID.in(run)));
    }
}
