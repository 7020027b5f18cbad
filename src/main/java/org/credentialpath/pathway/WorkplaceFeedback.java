package org.credentialpath.pathway;

import java.time.Instant;
import java.util.UUID;
import org.credentialpath.shared.PersonId;

/**
 * What a supervisor says of somebody's work; the participant reads it.
 *
 * @param strong what goes well
 * @param grow what to work on next
 */
public record WorkplaceFeedback(
        UUID level, PersonId person, String employer, String strong, String grow, Instant given) {}
