package org.credentialpath.people;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.credentialpath.shared.PersonId;

/** Asked of whoever knows who is away: who stands in for whom today (rule 41). */
public interface Covering {

    /** Whom the person covers today; nobody while they are away themself, and nobody whose roles they do not have. */
    Set<PersonId> coveredBy(PersonId person);

    /** Who covers the person today; empty when they are here, or when nobody can cover them. */
    Optional<PersonId> coverOf(PersonId person);

    /** The last day the person is away; empty when they are here today. */
    Optional<LocalDate> awayUntil(PersonId person);
}
