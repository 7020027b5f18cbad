package org.credentialpath.cohort;

/** A mailed link as it was found. */
public record InvitationLink(State state, CohortRequest request) {

    /** What has become of the link. */
    public enum State {
        FRESH,
        USED,
        SUPERSEDED,
        EXPIRED
    }
}
