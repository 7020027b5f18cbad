package org.credentialpath.document;

import java.time.Instant;
import java.util.UUID;

/**
 * A content on its way in.
 *
 * @param fileName as the uploader named it, for display only
 * @param length of the whole content, in bytes
 * @param received so many bytes are here
 * @param expires until then it can go on
 */
public record Upload(UUID id, String fileName, long length, long received, Instant expires) {

    public boolean isWhole() {
        return received == length;
    }
}
