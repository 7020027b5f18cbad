package org.credentialpath.record;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the verifier found.
 *
 * @param entries how many entries were read
 * @param broken the first one that is not as it was written, empty when all are
 */
public record Verdict(long entries, Optional<Broken> broken) {

    public boolean whole() {
        return broken.isEmpty();
    }

    /**
     * @param place in the stream
     * @param number of the entry that stands there, null when it is missing
     */
    public record Broken(UUID stream, int place, @Nullable Long number, Flaw flaw) {}

    /** What is wrong with an entry. */
    public enum Flaw {
        ENTRY_MISSING,
        ENTRY_CHANGED,
        ENTRY_ADDED,
        WORDS_MISSING,
        WORDS_CHANGED
    }
}
