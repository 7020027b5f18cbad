package org.credentialpath.pathway;

import java.time.Instant;
import java.util.UUID;
import org.credentialpath.shared.PersonId;

/** Who is asked for feedback on the work of a participant, at a level. */
public record Supervisor(UUID level, PersonId person, String employer, Instant named) {}
