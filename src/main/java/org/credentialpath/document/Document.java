package org.credentialpath.document;

import java.time.Instant;
import org.credentialpath.shared.PersonId;

/**
 * What is known of an uploaded content.
 *
 * @param fileName as the uploader named it, for display only
 * @param mediaType found from the content, not from the name
 * @param sha256 of the content, in hex
 */
public record Document(
        DocumentId id,
        PersonId owner,
        String fileName,
        String mediaType,
        long bytes,
        String sha256,
        ScanState scan,
        Instant uploadedAt) {

    /**
     * Whether a scanner has looked. NOT_SCANNED is possible in demo mode only; what is WAITING only its owner can open;
     * the content of an INFECTED one is gone. Pages say so by {@link FileStates}.
     */
    public enum ScanState {
        WAITING,
        CLEAN,
        NOT_SCANNED,
        INFECTED
    }
}
