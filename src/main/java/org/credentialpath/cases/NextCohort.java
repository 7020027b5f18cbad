package org.credentialpath.cases;

import org.credentialpath.shared.CaseId;

/** Asked of whoever gives out places: the case leaves its cohort and waits, first in line, for the next one (rule 28). */
public interface NextCohort {

    void waitFor(CaseId id);
}
