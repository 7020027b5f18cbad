package org.credentialpath.cohort;

import java.util.EnumSet;
import java.util.Set;

/** How far a request has come (rule 2). */
public enum RequestState {
    DRAFT,
    SUBMITTED,
    ELIGIBLE,
    CONDITIONAL,
    WAITLISTED,
    ENROLLED,
    INELIGIBLE,
    WITHDRAWN,
    EXPIRED;

    /** The states in which something is still to come. */
    public static final Set<RequestState> OPEN = EnumSet.range(DRAFT, WAITLISTED);

    public boolean isOpen() {
        return OPEN.contains(this);
    }
}
