package org.credentialpath.observation;

import java.util.UUID;

/** Identifies a visit. */
public record VisitId(UUID value) {

    public static VisitId random() {
        return new VisitId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static VisitId of(String text) {
        return new VisitId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
