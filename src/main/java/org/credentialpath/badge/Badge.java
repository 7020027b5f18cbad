package org.credentialpath.badge;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a badge says of itself, in plain text of bounded length; empty where it says nothing.
 *
 * @param standard the standard it is written in
 * @param issuer the issuer's name, or its address where the file has no name
 * @param criteria what it was awarded for, in words or as an address
 * @param issued null where the file does not say
 * @param expires null for never, or where it cannot be read
 */
public record Badge(
        Standard standard,
        String name,
        String issuer,
        String criteria,
        @Nullable Instant issued,
        @Nullable Instant expires) {

    /** The versions of Open Badges that can be read. */
    public enum Standard {
        OPEN_BADGES_2,
        OPEN_BADGES_3
    }
}
