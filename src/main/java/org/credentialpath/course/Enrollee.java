package org.credentialpath.course;

import java.time.Instant;
import java.util.UUID;
import org.credentialpath.shared.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * A registration for a course (form 24).
 *
 * @param session null where the course has no dates, or none is chosen any more
 * @param role what the person does as an educator
 * @param creditWanted whether the form for credit is asked for
 * @param license the number of a license, empty for none
 * @param opened when the course was opened, null while the fee is owed
 */
public record Enrollee(
        CaseId caseId,
        @Nullable UUID session,
        String role,
        boolean creditWanted,
        String license,
        Instant registered,
        @Nullable Instant opened) {}
