package org.credentialpath.portfolio;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.credentialpath.engine.ScopedGroups;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** Lets tests of cases and portfolios have a facilitator without a cohort of the other module. */
@Component
public class TestFacilitators implements ScopedGroups {

    private final Map<PersonId, Set<String>> groups = new ConcurrentHashMap<>();

    public void lead(PersonId facilitator, CohortId cohort) {
        groups.put(facilitator, Set.of("facilitator@" + cohort));
    }

    @Override
    public Set<String> of(PersonId person) {
        return groups.getOrDefault(person, Set.of());
    }
}
