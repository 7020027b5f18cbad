package org.credentialpath.engine;

import java.util.Map;
import java.util.Set;
import org.credentialpath.shared.PersonId;

/** Asked of the features: the scoped groups a person is in now, e.g. {@code facilitator@<cohort id>}. */
public interface ScopedGroups {

    Set<String> of(PersonId person);

    /** Of these, those the person is in only because they cover somebody who is away, with whom (rule 41). */
    default Map<String, PersonId> covered(PersonId person) {
        return Map.of();
    }
}
