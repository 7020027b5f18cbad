package org.credentialpath.meeting;

import java.util.UUID;

/** Identifies a disputed attendance. */
public record DisputeId(UUID value) {

    public static DisputeId random() {
        return new DisputeId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
