package org.credentialpath.shared;

import java.util.UUID;

/** Identifies a cohort. */
public record CohortId(UUID value) {

    public static CohortId random() {
        return new CohortId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static CohortId of(String text) {
        return new CohortId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
