package org.credentialpath.cohort;

/** Why a request expired. */
public enum EndReason {
    /** The invitation lapsed before the request was sent. */
    NOT_SENT,
    /** The agreement was not signed in time. */
    NOT_SIGNED,
    /** No place was found within the starts the program waits for. */
    NOT_PLACED
}
