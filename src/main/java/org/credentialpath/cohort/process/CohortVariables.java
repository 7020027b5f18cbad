package org.credentialpath.cohort.process;

import java.util.UUID;
import org.credentialpath.cohort.Formation;
import org.credentialpath.engine.Variable;

/** The variables of the model {@code cohort}. */
final class CohortVariables {

    static final Variable<String> PROGRAM = Variable.code("program");
    static final Variable<String> PACKET = Variable.code("packet");
    static final Variable<UUID> COHORT = Variable.id("cohortId");

    static final Variable<Boolean> ENOUGH_MEMBERS = Variable.flag("enoughMembers");
    static final Variable<Formation> FORMATION = Variable.outcome("formation", Formation.class);

    private CohortVariables() {}
}
