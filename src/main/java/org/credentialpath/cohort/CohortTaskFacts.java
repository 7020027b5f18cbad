package org.credentialpath.cohort;

import java.util.Optional;
import java.util.UUID;
import org.credentialpath.engine.TaskFacts;
import org.credentialpath.shared.CohortId;
import org.springframework.stereotype.Component;

/** What a task about a cohort shows. */
@Component
class CohortTaskFacts implements TaskFacts {

    private final CohortTable cohorts;

    CohortTaskFacts(CohortTable cohorts) {
        this.cohorts = cohorts;
    }

    @Override
    public Optional<Facts> of(String model, UUID key) {
        return cohorts.find(new CohortId(key))
                .map(cohort ->
                        new Facts(null, cohort.name(), null, cohort.packet().program(), cohort.id()));
    }
}
