package org.credentialpath.review.process;

import org.credentialpath.engine.Runs;
import org.credentialpath.engine.Values;
import org.credentialpath.review.Consensus;
import org.credentialpath.review.PortfolioReviewProcess;
import org.credentialpath.review.RoundId;
import org.springframework.stereotype.Component;

/** Steers {@code portfolio-review} in the engine. */
@Component
class PortfolioReviewRuns implements PortfolioReviewProcess {

    private final Runs runs;

    PortfolioReviewRuns(Runs runs) {
        this.runs = runs;
    }

    @Override
    public void talked(RoundId id, Consensus consensus) {
        runs.complete(id.value(), "userTask_findConsensus", Values.of(ReviewVariables.CONSENSUS, consensus));
    }
}
