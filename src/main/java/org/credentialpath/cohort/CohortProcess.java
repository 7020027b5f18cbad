package org.credentialpath.cohort;

import org.credentialpath.shared.CohortId;

/** Starts and steers the runs of the model {@code cohort}. */
public interface CohortProcess {

    /**
     * Starts the run of the cohort.
     *
     * @param model the packet's model for its cohorts
     */
    void start(String model, Cohort cohort);

    void formationDecided(CohortId id, Formation decision);

    void facilitatorLeft(CohortId id);

    void facilitatorAppointed(CohortId id);
}
