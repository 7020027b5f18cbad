package org.credentialpath.cohort;

import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;

/** Told of every member who leaves a cohort, whatever the reason: what is open about them there needs nobody any more. */
public interface MemberWatch {

    void left(CohortId cohort, CaseId caseId);
}
