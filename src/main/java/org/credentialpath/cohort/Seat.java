package org.credentialpath.cohort;

import java.time.Instant;
import java.time.LocalDate;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A request's seat, or its place in the line for one.
 *
 * @param cohort of a reserved or taken seat
 * @param priority carried over from a start that did not take place: goes before the others in the line (rule 7)
 * @param earliest no cohort that begins before this day
 */
public record Seat(
        CaseId request,
        PersonId person,
        String program,
        State state,
        @Nullable CohortId cohort,
        boolean priority,
        Instant readyAt,
        LocalDate earliest,
        @Nullable Instant reservedAt) {

    /** Where it stands. RESERVED waits for the signature, TAKEN is a member's. */
    public enum State {
        WAITING,
        RESERVED,
        TAKEN,
        RELEASED
    }

    boolean isIn(State... states) {
        return java.util.List.of(states).contains(state);
    }
}
