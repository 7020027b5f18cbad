package org.credentialpath.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.credentialpath.review.AssignmentId;
import org.credentialpath.review.RoundId;
import org.credentialpath.review.Rounds;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** {@code serviceTask_openAssignments}: opens as many assignments as the packet asks for. */
@Component
class OpenAssignmentsDelegate implements JavaDelegate {

    private final Rounds rounds;

    // Lazy, because the engine knows this bean before the service behind it can steer runs.
    OpenAssignmentsDelegate(@Lazy Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public void execute(DelegateExecution run) {
        var open = rounds.openAssignments(new RoundId(ReviewVariables.ROUND_ID.in(run)));
        ReviewVariables.ASSIGNMENT_IDS.set(
                run, open.stream().map(AssignmentId::value).toList());
    }
}
