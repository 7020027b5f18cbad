package org.credentialpath.cohort.process;

import java.util.UUID;
import org.credentialpath.cohort.Place;
import org.credentialpath.engine.Variable;

/** The variables of the model {@code cohort-place}. */
final class CohortPlaceVariables {

    static final Variable<Place> PLACE = Variable.outcome("place", Place.class);
    static final Variable<UUID> COHORT = Variable.id("cohortId");

    private CohortPlaceVariables() {}
}
