package org.credentialpath.survey;

import java.time.Instant;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Surveys that were given out and do not count (rule 20).
 *
 * @param distributed how many were given out
 * @param by who said that they do not count
 * @param reason in words, null when the site has changed
 */
public record VoidSurveys(
        int distributed,
        Instant startedAt,
        Instant voidedAt,
        PersonId by,
        @Nullable String reason) {}
