package org.credentialpath.pathway;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.credentialpath.badge.BadgeReading;
import org.credentialpath.document.DocumentId;
import org.jspecify.annotations.Nullable;

/**
 * Evidence that was handed in for a requirement, and the answer to it.
 *
 * @param attempt from 1
 * @param way the id of the way in the packet
 * @param examOn when an exam was passed, null where none is wanted
 * @param workedFrom the first day of the experience, null where none is wanted
 * @param met null while nobody has verified it
 * @param feedback empty where there is none
 */
public record LevelEvidence(
        int attempt,
        String way,
        String words,
        @Nullable LocalDate examOn,
        @Nullable LocalDate workedFrom,
        @Nullable LocalDate workedUntil,
        List<Piece> files,
        Instant at,
        @Nullable Boolean met,
        String feedback) {

    /**
     * One file.
     *
     * @param reading what the badge in it shows, null for a file without one
     */
    public record Piece(DocumentId document, @Nullable BadgeReading reading) {}

    public LevelEvidence {
        files = List.copyOf(files);
    }
}
