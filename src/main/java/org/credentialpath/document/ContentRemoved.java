package org.credentialpath.document;

import java.util.Collection;
import java.util.UUID;

/** Told of the features' files in which a virus was found after they had been taken, in the transaction that deletes them. */
public interface ContentRemoved {

    /** @param uses the aggregates it was handed in for */
    void removed(Document document, Collection<UUID> uses);
}
