package org.credentialpath.board;

import java.time.Instant;
import org.credentialpath.cases.Case;
import org.credentialpath.engine.OpenTask;
import org.jspecify.annotations.Nullable;

/**
 * Where a member of a cohort stands.
 *
 * @param left whether they have left the cohort
 * @param task what is waited for first, null when nothing is or it is over
 * @param since how long it has been so
 * @param stuckSince null for who is not stuck (rule 42)
 */
public record Standing(
        Case file,
        boolean left,
        @Nullable OpenTask task,
        Instant since,
        @Nullable Instant stuckSince) {

    /** Whether nothing of it goes on in this cohort. */
    public boolean isOver() {
        return left || file.isOver();
    }

    public boolean isStuck() {
        return stuckSince != null;
    }

    /** Whether it waits for the member; otherwise it waits for somebody else or for a day. */
    public boolean waitsForMember() {
        return task != null && file.participant().equals(task.assignee());
    }

    /** Whether it waits for somebody of the staff. */
    public boolean waitsForStaff() {
        return task != null && !waitsForMember();
    }
}
