package org.credentialpath.cohort;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a request stands, as people ask for it: what is next, by when, and in which cohort.
 *
 * @param by when what is next is due, null when nothing is
 * @param cohort in which a seat is reserved or taken
 * @param placeInLine from 1, null for who does not wait
 */
public record RequestStanding(
        Point point,
        @Nullable Instant by,
        Cohorts.@Nullable Opening cohort,
        @Nullable Integer placeInLine) {

    /** The points a request passes. */
    public enum Point {
        DRAFT,
        SUBMITTED,
        ASKED,
        ELIGIBLE,
        RESERVED,
        WAITLISTED,
        ENROLLED,
        INELIGIBLE,
        WITHDRAWN,
        NOT_SENT,
        NOT_SIGNED,
        NOT_PLACED
    }
}
