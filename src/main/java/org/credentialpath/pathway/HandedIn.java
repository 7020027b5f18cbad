package org.credentialpath.pathway;

import java.time.LocalDate;
import java.util.List;
import org.credentialpath.document.DocumentId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody hands in for a requirement.
 *
 * @param way the id of the chosen way
 * @param badge the JSON of a badge, pasted; empty for none
 */
public record HandedIn(
        String way,
        String words,
        List<DocumentId> files,
        String badge,
        @Nullable LocalDate examOn,
        @Nullable LocalDate workedFrom,
        @Nullable LocalDate workedUntil) {

    public HandedIn {
        files = List.copyOf(files);
    }
}
