package org.credentialpath.meeting;

import java.util.UUID;

/** Identifies an absence that is followed up. */
public record AbsenceId(UUID value) {

    public static AbsenceId random() {
        return new AbsenceId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
