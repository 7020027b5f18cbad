package org.credentialpath.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An act that has neither its number nor its place in the chain yet. */
record HeldAct(Act act, Author author, @Nullable String requestId, Instant happenedAt, Instant writtenAt) {

    boolean hasWords() {
        return !act.words().isEmpty();
    }

    Link linkTo(long number, int place, String previousHash, @Nullable String wordsDigest) {
        return new Link(
                number,
                act.stream(),
                place,
                act.kind(),
                author,
                requestId,
                happenedAt,
                writtenAt,
                act.facts(),
                wordsDigest,
                previousHash);
    }
}
