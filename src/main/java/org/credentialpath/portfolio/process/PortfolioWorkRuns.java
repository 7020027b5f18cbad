package org.credentialpath.portfolio.process;

import org.credentialpath.engine.Runs;
import org.credentialpath.engine.Values;
import org.credentialpath.portfolio.Completeness;
import org.credentialpath.portfolio.PortfolioWorkProcess;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.springframework.stereotype.Component;

/** Steers the runs of {@code portfolio-work}. */
@Component
class PortfolioWorkRuns implements PortfolioWorkProcess {

    private static final String GIVE_FEEDBACK = "userTask_giveDraftFeedback";

    private final Runs runs;

    PortfolioWorkRuns(Runs runs) {
        this.runs = runs;
    }

    @Override
    public void applied(CaseId id) {
        runs.complete(id.value(), "userTask_buildPortfolio", Values.none());
    }

    @Override
    public void checked(CaseId id, Completeness outcome) {
        runs.complete(
                id.value(), "userTask_checkCompleteness", Values.of(PortfolioWorkVariables.COMPLETENESS, outcome));
    }

    @Override
    public void draftShared(CaseId id, CohortId cohort) {
        runs.send("draftShared", id.value(), Values.of(PortfolioWorkVariables.COHORT, cohort.value()));
    }

    @Override
    public void draftsAnswered(CaseId id) {
        runs.complete(id.value(), GIVE_FEEDBACK, Values.none());
    }
}
