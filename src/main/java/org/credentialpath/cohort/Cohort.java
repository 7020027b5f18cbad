package org.credentialpath.cohort;

import java.time.Instant;
import java.time.LocalDate;
import org.credentialpath.program.PacketRef;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A group of people who go through a program together.
 *
 * @param packet what all of them are judged by
 * @param since when it came into its state; a running one was confirmed then
 * @param reason why it is as it is, in the words of who decided so
 * @param facilitator null while a new one is looked for
 * @param firstMeeting when the first meeting begins: nobody joins from then on (rule 8)
 * @param end the last day
 * @param min below so many seats on the formation day a coordinator decides what becomes of it (rule 7)
 * @param place where it meets as a rule: an address or a link, or empty
 * @param mergedInto the cohort it became part of
 */
public record Cohort(
        CohortId id,
        PacketRef packet,
        String name,
        State state,
        Instant since,
        @Nullable String reason,
        @Nullable PersonId facilitator,
        Instant firstMeeting,
        LocalDate end,
        int min,
        int max,
        String place,
        @Nullable CohortId mergedInto) {

    /** Where a cohort stands. */
    public enum State {
        PLANNED,
        CONFIRMED,
        RUNNING,
        CLOSED,
        MERGED,
        CANCELED;

        /** Whether nothing of it takes place any more. */
        public boolean isOver() {
            return this == CLOSED || this == MERGED || this == CANCELED;
        }

        /** Whether somebody can still get a seat in it (rule 8). */
        public boolean isBeforeStart() {
            return this == PLANNED || this == CONFIRMED;
        }
    }

    Cohorts.Opening opening() {
        return new Cohorts.Opening(id, packet, name, firstMeeting, end, max);
    }
}
