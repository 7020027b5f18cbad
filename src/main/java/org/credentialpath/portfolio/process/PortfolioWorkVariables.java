package org.credentialpath.portfolio.process;

import java.util.UUID;
import org.credentialpath.engine.Variable;
import org.credentialpath.portfolio.Completeness;

/** The variables the model {@code portfolio-work} is told. */
final class PortfolioWorkVariables {

    static final Variable<Completeness> COMPLETENESS = Variable.outcome("completeness", Completeness.class);

    /** The cohort the case belongs to now, which may be another one than when the run began. */
    static final Variable<UUID> COHORT = Variable.id("cohortId");

    private PortfolioWorkVariables() {}
}
