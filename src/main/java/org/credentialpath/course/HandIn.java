package org.credentialpath.course;

import java.time.Instant;
import org.credentialpath.document.DocumentId;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What was handed in for a product, and what was said to it. Never changed: another try is another one.
 *
 * @param attempt from 1
 * @param text empty where there is only a link or file
 * @param link empty for none
 * @param met null while nobody has answered
 * @param feedback empty for none
 * @param by who answered, null for the program itself
 */
public record HandIn(
        int attempt,
        String text,
        String link,
        @Nullable DocumentId file,
        Instant at,
        @Nullable Boolean met,
        String feedback,
        @Nullable PersonId by,
        @Nullable Instant answered) {}
