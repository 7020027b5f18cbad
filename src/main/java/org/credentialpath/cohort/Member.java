package org.credentialpath.cohort;

import java.time.Instant;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is or was in a cohort.
 *
 * @param leftAt null for who is in it
 */
public record Member(
        CaseId caseId,
        PersonId person,
        Instant joinedAt,
        @Nullable Instant leftAt) {

    public boolean isIn() {
        return leftAt == null;
    }
}
