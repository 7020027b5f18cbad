package org.credentialpath.cohort.process;

import org.credentialpath.cohort.CohortRequest;
import org.credentialpath.cohort.CohortRequestProcess;
import org.credentialpath.cohort.EligibilityResult;
import org.credentialpath.engine.Runs;
import org.credentialpath.engine.Values;
import org.credentialpath.shared.CaseId;
import org.springframework.stereotype.Component;

/** Starts and steers the runs of {@code cohort-request}. */
@Component
class CohortRequestRuns implements CohortRequestProcess {

    private final Runs runs;

    CohortRequestRuns(Runs runs) {
        this.runs = runs;
    }

    @Override
    public void invited(CohortRequest request, String model) {
        Values values = Values.of(
                        CohortRequestVariables.PROGRAM, request.packet().program())
                .and(CohortRequestVariables.PACKET, request.packet().version())
                .and(CohortRequestVariables.PARTICIPANT, request.person().value())
                .and(CohortRequestVariables.CASE, request.id().value());
        runs.start(model, request.id().value(), values);
    }

    @Override
    public void requested(CaseId id) {
        runs.complete(id.value(), "userTask_requestPlace", Values.none());
    }

    @Override
    public void decided(CaseId id, EligibilityResult result) {
        runs.complete(id.value(), "userTask_decideEligibility", Values.of(CohortRequestVariables.ELIGIBILITY, result));
    }

    @Override
    public void informed(CaseId id) {
        runs.complete(id.value(), "userTask_giveInformation", Values.none());
    }

    @Override
    public void withdrawn(CaseId id) {
        runs.send("requestWithdrawn", id.value(), Values.none());
    }
}
