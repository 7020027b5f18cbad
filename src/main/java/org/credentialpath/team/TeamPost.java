package org.credentialpath.team;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.credentialpath.document.DocumentId;
import org.credentialpath.program.TeamPlan;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a team has posted.
 *
 * @param assignment null for a post without one
 * @param where who sees it: every team, the partner, or nobody but the team
 * @param comments the oldest first
 */
public record TeamPost(
        UUID id,
        UUID team,
        @Nullable UUID assignment,
        TeamPlan.Where where,
        String text,
        String link,
        @Nullable DocumentId file,
        PersonId by,
        Instant at,
        List<Comment> comments) {

    /** What somebody says to it. */
    public record Comment(String text, PersonId by, Instant at) {}

    public TeamPost {
        comments = List.copyOf(comments);
    }
}
