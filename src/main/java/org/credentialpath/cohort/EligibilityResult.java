package org.credentialpath.cohort;

/** What is proposed and decided about a request (rule 3). */
public enum EligibilityResult {
    ELIGIBLE,
    CONDITIONAL,
    NOT_ELIGIBLE,
    MORE_INFORMATION
}
