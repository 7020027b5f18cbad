package org.credentialpath.observation;

import java.time.Instant;
import java.util.List;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What an observer saw or heard; final when signed, amendments are appended (rule 21).
 *
 * @param children how many children were there, null for an interview
 * @param ages their ages, in the observer's words
 */
public record VisitRecord(
        VisitId visit,
        PersonId observer,
        Instant started,
        Instant ended,
        @Nullable Integer children,
        @Nullable String ages,
        String notes,
        List<Result> results,
        List<Amendment> amendments) {

    /**
     * Met or Not Met for one criterion the visit judges.
     *
     * @param feedback what would meet it, where it is Not Met
     */
    public record Result(String criterion, boolean met, String feedback) {}

    /** Something said afterwards. */
    public record Amendment(PersonId author, String text, Instant written) {}
}
