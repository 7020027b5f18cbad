package org.credentialpath.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A decision of the review team (rule 25). A later one is a row of its own.
 *
 * @param members who took part, whoever entered it among them
 * @param due by when to resubmit, null for any other outcome
 * @param reason for the record
 * @param letter what the candidate reads
 * @param standings how each criterion stood then
 */
public record Decision(
        UUID id,
        CaseId caseId,
        RoundId round,
        Outcome outcome,
        PersonId by,
        Instant at,
        List<PersonId> members,
        @Nullable LocalDate due,
        String reason,
        String letter,
        List<Standing> standings) {

    /** What may be decided: the outcome {@code decision} of the model. */
    public enum Outcome {
        AWARD,
        RESUBMIT,
        NOT_AWARDED,
        DEFER
    }

    public List<Standing> met() {
        return standings.stream().filter(Standing::isMet).toList();
    }

    /** What is not met, be it that the visit for it did not take place. */
    public List<Standing> notMet() {
        return standings.stream().filter(each -> !each.isMet()).toList();
    }
}
