package org.credentialpath.meeting;

import java.util.UUID;

/** Identifies a meeting. */
public record MeetingId(UUID value) {

    public static MeetingId random() {
        return new MeetingId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static MeetingId of(String text) {
        return new MeetingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
