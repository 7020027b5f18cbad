package org.credentialpath.board;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;

/**
 * What was written to members of a cohort.
 *
 * @param words plain text, with its lines
 * @param receivers the people it went to
 */
public record CohortMessage(
        UUID id, CohortId cohort, String subject, String words, List<PersonId> receivers, PersonId by, Instant at) {}
