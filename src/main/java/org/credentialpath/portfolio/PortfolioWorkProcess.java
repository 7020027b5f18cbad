package org.credentialpath.portfolio;

import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;

/** The model {@code portfolio-work}. */
public interface PortfolioWorkProcess {

    void applied(CaseId id);

    void checked(CaseId id, Completeness outcome);

    /** The first draft that waits for advice; its task goes to the facilitator of the cohort the case belongs to now. */
    void draftShared(CaseId id, CohortId cohort);

    /** No draft waits any more. */
    void draftsAnswered(CaseId id);
}
