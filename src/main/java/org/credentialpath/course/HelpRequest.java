package org.credentialpath.course;

import java.time.Instant;
import java.util.UUID;
import org.credentialpath.shared.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * Help asked for and given one to one.
 *
 * @param answer null while it is not given
 */
public record HelpRequest(
        UUID id,
        CaseId caseId,
        String words,
        Instant asked,
        @Nullable String answer,
        @Nullable Instant given) {}
