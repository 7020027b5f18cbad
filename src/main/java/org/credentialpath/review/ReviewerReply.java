package org.credentialpath.review;

/** What a reviewer answers: the outcome {@code reply} of the model. */
public enum ReviewerReply {
    ACCEPTED,
    DECLINED
}
