package org.credentialpath.cohort;

/** What becomes of a cohort with too few members (rule 7). */
public enum Formation {
    RUN,
    MERGE,
    CANCEL,
    POSTPONE
}
