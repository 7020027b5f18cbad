package org.credentialpath.team;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a team does after a meeting.
 *
 * @param closedAt null while it is open
 */
public record TeamAssignment(
        UUID id, UUID meeting, UUID team, @Nullable Instant closedAt) {

    /** Where it stands. */
    public enum State {
        OPEN,
        POSTED,
        OVERDUE,
        CLOSED
    }
}
