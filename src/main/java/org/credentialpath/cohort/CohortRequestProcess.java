package org.credentialpath.cohort;

import org.credentialpath.shared.CaseId;

/** Tells the model {@code cohort-request} what people did. */
public interface CohortRequestProcess {

    /** Starts the run of a new request. */
    void invited(CohortRequest request, String model);

    void requested(CaseId id);

    void decided(CaseId id, EligibilityResult result);

    void informed(CaseId id);

    void withdrawn(CaseId id);
}
