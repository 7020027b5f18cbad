package org.credentialpath.review;

import java.time.Instant;
import java.util.List;
import org.credentialpath.shared.CaseId;

/**
 * The review of one complete submission (rules 22 and 26), or after an appeal one more of it (rule 30).
 *
 * @param attempt the attempt of the submission, from 1
 * @param criteria the ids of the criteria judged in it: all that the portfolio shows, later only those open again, after
 *     an appeal only those not Met
 */
public record Round(RoundId id, CaseId caseId, int attempt, State state, List<String> criteria, Instant opened) {

    /** Where a round stands. */
    public enum State {
        OPEN,
        /** Every criterion has its result. */
        SETTLED,
        /** The case ended before. */
        CLOSED
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }
}
