package org.credentialpath.pathway;

import java.time.Instant;
import java.util.UUID;
import org.credentialpath.shared.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * A level somebody has opened.
 *
 * @param level its id in the packet
 * @param stood since when it stands, null while it does not
 */
public record PathwayLevel(
        UUID id, CaseId caseId, String level, @Nullable Instant stood) {

    public boolean stands() {
        return stood != null;
    }
}
