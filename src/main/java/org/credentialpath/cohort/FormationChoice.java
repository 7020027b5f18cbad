package org.credentialpath.cohort;

import java.time.LocalDate;
import org.credentialpath.shared.CohortId;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator decides on the formation day.
 *
 * @param into the cohort to merge with, for MERGE
 * @param start the day of the first meeting, for POSTPONE
 * @param reason told to the members
 */
public record FormationChoice(
        Formation decision,
        @Nullable CohortId into,
        @Nullable LocalDate start,
        String reason) {}
