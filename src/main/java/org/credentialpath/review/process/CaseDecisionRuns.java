package org.credentialpath.review.process;

import org.credentialpath.engine.Runs;
import org.credentialpath.engine.Values;
import org.credentialpath.review.CaseDecisionProcess;
import org.credentialpath.review.Decision;
import org.credentialpath.shared.CaseId;
import org.springframework.stereotype.Component;

/** Completes the decision in {@code credential-case}. */
@Component
class CaseDecisionRuns implements CaseDecisionProcess {

    private final Runs runs;

    CaseDecisionRuns(Runs runs) {
        this.runs = runs;
    }

    @Override
    public void decided(CaseId id, Decision.Outcome outcome) {
        runs.complete(id.value(), "userTask_decideCase", Values.of(ReviewVariables.DECISION, outcome));
    }
}
