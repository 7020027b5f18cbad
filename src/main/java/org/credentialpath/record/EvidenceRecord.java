package org.credentialpath.record;

import java.util.List;
import java.util.UUID;

/** The append-only record of every act. */
public interface EvidenceRecord {

    /**
     * Appends the act to its stream in the caller's transaction; the author and both times are added here.
     *
     * @throws IllegalStateException when no transaction is open
     */
    void write(Act act);

    /** The entries of a stream, oldest first. */
    List<Entry> entriesOf(UUID stream);
}
