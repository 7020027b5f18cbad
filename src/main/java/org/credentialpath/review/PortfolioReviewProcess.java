package org.credentialpath.review;

/** What the model {@code portfolio-review} is told. */
public interface PortfolioReviewProcess {

    void talked(RoundId id, Consensus consensus);
}
