package org.credentialpath.board;

import org.credentialpath.people.Person;
import org.credentialpath.shared.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * How a member is reached.
 *
 * @param needs what they said they need to take part, null when they said nothing
 */
public record RosterLine(
        CaseId caseId, Person person, @Nullable String needs) {}
