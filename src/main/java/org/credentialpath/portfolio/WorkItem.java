package org.credentialpath.portfolio;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.credentialpath.document.DocumentId;
import org.credentialpath.program.PortfolioItem;
import org.jspecify.annotations.Nullable;

/**
 * One item of the working copy, as its owner sees it.
 *
 * @param definition what the packet says of it
 * @param entryIds the ids of the entries, in the order of {@code content.entries()}
 * @param fileIds the ids of the files, in the order of {@code content.files()}
 * @param removed the names of its files that are gone because a virus was found in them
 * @param faults what is still needed before it is finished
 * @param editable whether it may be changed now
 * @param changedSinceLastAttempt whether it differs from the last complete submission
 * @param version grows with each save, so that two windows do not overwrite each other
 * @param savedAt null when nothing was saved yet
 */
public record WorkItem(
        PortfolioItem definition,
        Content content,
        List<UUID> entryIds,
        List<UUID> fileIds,
        Status status,
        List<String> removed,
        List<ItemFault> faults,
        boolean editable,
        boolean changedSinceLastAttempt,
        int version,
        @Nullable Instant savedAt) {

    /** How far the owner is with it. */
    public enum Status {
        NOT_STARTED,
        IN_PROGRESS,
        FINISHED,
        /** In a later round: belongs to a criterion that was Not Met and has not been changed since. */
        TO_CHANGE,
        /** In a later round: belongs to criteria that were Met; nothing to do. */
        MET
    }

    public String id() {
        return definition.id();
    }

    /** Whether nothing is left to do with it. */
    public boolean isDone() {
        return status == Status.FINISHED || status == Status.MET;
    }

    /** The document behind a file of this item. */
    public DocumentId document(int index) {
        return content.files().get(index).documentId();
    }
}
