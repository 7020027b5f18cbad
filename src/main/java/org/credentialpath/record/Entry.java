package org.credentialpath.record;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An act as the record keeps it.
 *
 * @param number unique over all streams
 * @param place position in its stream, from 1
 * @param happenedAt house time
 * @param writtenAt real time
 * @param requestId names the click or job that wrote it; all entries of one click share it
 * @param words empty when erased
 */
public record Entry(
        long number,
        UUID stream,
        int place,
        String kind,
        Author author,
        @Nullable String requestId,
        Instant happenedAt,
        Instant writtenAt,
        Map<String, String> facts,
        Map<String, String> words) {}
