package org.credentialpath.cohort;

/** What came of looking for a place. */
public enum Place {
    RESERVED,
    ENROLLED,
    WAITLISTED,
    SEAT_RELEASED,
    NOT_PLACED
}
