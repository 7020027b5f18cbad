package org.credentialpath.cohort.process;

import java.util.UUID;
import org.credentialpath.cohort.EligibilityResult;
import org.credentialpath.engine.Variable;

/** The variables of the model {@code cohort-request}. */
final class CohortRequestVariables {

    static final Variable<String> PROGRAM = Variable.code("program");
    static final Variable<String> PACKET = Variable.code("packet");
    static final Variable<UUID> PARTICIPANT = Variable.id("participantId");
    static final Variable<UUID> CASE = Variable.id("caseId");

    /** What the decision table looks at. */
    static final Variable<Integer> UNMET_RULES = Variable.count("unmetRules");

    static final Variable<Integer> DOUBTFUL_RULES = Variable.count("doubtfulRules");
    static final Variable<Boolean> FINAL_TRAINING = Variable.flag("finalTraining");

    static final Variable<EligibilityResult> ELIGIBILITY = Variable.outcome("eligibility", EligibilityResult.class);

    private CohortRequestVariables() {}
}
