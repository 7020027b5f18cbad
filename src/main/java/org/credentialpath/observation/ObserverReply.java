package org.credentialpath.observation;

/** What an observer answers: the outcome {@code reply} of the model. */
public enum ObserverReply {
    ACCEPTED,
    DECLINED
}
