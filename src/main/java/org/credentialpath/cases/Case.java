package org.credentialpath.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.credentialpath.program.PacketRef;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One way through a program, from enrollment to its end.
 *
 * @param packet bound when the case was opened; later versions never change a running case (rule 1)
 * @param cohort the cohort now, null for somebody who goes alone
 * @param portfolioDue the day by whose end the portfolio is due now
 * @param openUntil the last day of the total open period; then the case expires (rule 26)
 * @param closed when it ended, null while it runs
 */
public record Case(
        CaseId id,
        PersonId participant,
        PacketRef packet,
        @Nullable CohortId cohort,
        Status status,
        Instant opened,
        LocalDate portfolioDue,
        LocalDate openUntil,
        @Nullable Instant closed) {

    /** Where a case stands. */
    public enum Status {
        OPEN,
        ON_HOLD,
        IN_REVIEW,
        AWARDED,
        NOT_AWARDED,
        WITHDRAWN,
        EXPIRED;

        private static final Set<Status> ENDS = EnumSet.of(AWARDED, NOT_AWARDED, WITHDRAWN, EXPIRED);
        private static final Set<Status> EARLY_ENDS = EnumSet.of(WITHDRAWN, EXPIRED);

        public boolean isOver() {
            return ENDS.contains(this);
        }

        boolean mayBecome(Status next) {
            return switch (this) {
                case OPEN -> next == ON_HOLD || next == IN_REVIEW || EARLY_ENDS.contains(next);
                case ON_HOLD -> next == OPEN || next == IN_REVIEW || EARLY_ENDS.contains(next);
                case IN_REVIEW -> next == OPEN || next == ON_HOLD || ENDS.contains(next);
                default -> false;
            };
        }
    }

    public boolean isOver() {
        return status.isOver();
    }

    /** Whether somebody may still work on the portfolio: nothing was decided or handed to reviewers. */
    public boolean isOpen() {
        return status == Status.OPEN || status == Status.ON_HOLD;
    }

    void require(Status next) {
        if (isOver()) {
            throw CaseRefused.over(id);
        }
        if (!status.mayBecome(next)) {
            throw CaseRefused.outOfOrder(this, next);
        }
    }
}
