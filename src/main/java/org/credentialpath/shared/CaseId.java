package org.credentialpath.shared;

import java.util.Locale;
import java.util.UUID;

/** Identifies a case: one way through a program, from the request to its end. A request and the case it becomes share one id. */
public record CaseId(UUID value) {

    public static CaseId random() {
        return new CaseId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static CaseId of(String text) {
        return new CaseId(UUID.fromString(text));
    }

    /** What people call it by: its first eight characters, e.g. {@code 1A2B3C4D}. */
    public String shortNumber() {
        return value.toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
