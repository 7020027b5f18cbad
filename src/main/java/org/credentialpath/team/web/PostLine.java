package org.credentialpath.team.web;

import java.util.List;
import java.util.UUID;
import org.credentialpath.document.DocumentId;
import org.jspecify.annotations.Nullable;

/**
 * A post as the dashboard shows it.
 *
 * @param about the assignment it is for in words, null for none
 * @param where who sees it, the last part of a message key
 */
record PostLine(
        UUID id,
        String team,
        @Nullable String about,
        String where,
        String by,
        String at,
        String text,
        String link,
        @Nullable DocumentId file,
        List<Said> comments) {

    /** One comment. */
    record Said(String by, String at, String text) {}
}
