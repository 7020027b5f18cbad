package org.credentialpath.pathway;

import java.time.Instant;
import java.util.UUID;

/** The academic credit that was decided for a level; none is possible too. */
public record AcademicCredit(UUID level, int credits, String reason, Instant decided) {}
