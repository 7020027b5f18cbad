package org.credentialpath.cohort;

import java.time.Instant;
import java.time.LocalDate;
import org.credentialpath.program.PacketRef;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A request for a place in a cohort.
 *
 * @param id also the id of the case it becomes
 * @param since when it came into its state
 * @param preferredStart the first day of the month the person would like to start in, null until it is sent
 * @param completedAt when everything asked for was there; the waitlist goes by it
 * @param question what the person is asked to add, null when nothing
 */
public record CohortRequest(
        CaseId id,
        PacketRef packet,
        PersonId person,
        RequestState state,
        Instant since,
        @Nullable EndReason endedBecause,
        PersonId invitedBy,
        Instant invitedAt,
        @Nullable LocalDate preferredStart,
        @Nullable Instant completedAt,
        @Nullable String question) {

    /** What people quote: short, without letters that are taken for each other. */
    public String reference() {
        return "R-" + Reference.of(id.value());
    }
}
