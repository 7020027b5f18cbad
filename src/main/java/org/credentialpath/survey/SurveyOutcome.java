package org.credentialpath.survey;

/** What follows from counting. The names stand in the model. */
public enum SurveyOutcome {
    REACHED,
    /** A rate is not reached, and more answers may still come once more time is given. */
    EXTEND,
    NOT_REACHED
}
