package org.credentialpath.document;

import java.util.UUID;

/** Identifies one uploaded content; a new upload is a new document. */
public record DocumentId(UUID value) {

    /** @throws IllegalArgumentException when the text is no UUID */
    public static DocumentId of(String text) {
        return new DocumentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
