package org.credentialpath.engine;

import java.util.Set;
import org.credentialpath.shared.PersonId;

/** Asked of the features: the scoped groups a person is in now, e.g. {@code facilitator@<cohort id>}. */
public interface ScopedGroups {

    Set<String> of(PersonId person);
}
