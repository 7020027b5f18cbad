package org.credentialpath.engine;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One released state of a model or decision, or a proposal that waits.
 *
 * @param name the process id or decision id
 * @param number counts the releases of this model from 1; null for a proposal
 * @param source whether it came from a file or was edited in the browser
 * @param publishedBy the person's id, or the part of the system that published it
 * @param published house time
 */
public record Release(
        UUID id,
        ModelKind kind,
        String name,
        @Nullable Integer number,
        Source source,
        String sha256,
        @Nullable String versionTag,
        String publishedBy,
        Instant published) {

    /** Where a release comes from. */
    public enum Source {
        FILE,
        EDITED
    }
}
