package org.credentialpath.observation;

/** What became of a visit's day: the outcome {@code visitResult} of the model. */
public enum VisitResult {
    RECORDED,
    TOO_SHORT,
    NOT_HELD
}
