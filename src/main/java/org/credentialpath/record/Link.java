package org.credentialpath.record;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the hash of one entry covers. */
record Link(
        long number,
        UUID stream,
        int place,
        String kind,
        Author author,
        @Nullable String requestId,
        Instant happenedAt,
        Instant writtenAt,
        Map<String, String> facts,
        @Nullable String wordsDigest,
        String previousHash) {

    /** What the first entry of a stream names as the hash before it. */
    static final String NOTHING_BEFORE = "0".repeat(64);
}
