package org.credentialpath.cohort;

import org.credentialpath.shared.CaseId;

/** Tells the model {@code cohort-place} what happened to a request's seat. */
public interface CohortPlaceProcess {

    /** A seat was reserved for somebody who waits. */
    void seatOffered(CaseId id);

    /** The cohort of a reserved seat does not take place. */
    void cohortCanceled(CaseId id);

    void signed(CaseId id);
}
