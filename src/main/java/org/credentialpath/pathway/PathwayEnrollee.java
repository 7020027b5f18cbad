package org.credentialpath.pathway;

import java.time.Instant;
import org.credentialpath.shared.CaseId;

/**
 * Somebody who has registered for a pathway.
 *
 * @param creditWanted whether academic credit is to be decided for each level that may give some
 */
public record PathwayEnrollee(CaseId caseId, boolean creditWanted, String purpose, Instant registered) {}
