package org.credentialpath.review;

/** Whether the reviewers agreed on everything in the end: the outcome {@code consensus} of the model. */
public enum Consensus {
    REACHED,
    NONE
}
