package org.credentialpath.appeal.process;

import java.util.UUID;
import org.credentialpath.cases.Beginning;
import org.credentialpath.engine.Variable;

/** The variables of {@code appeal}. */
final class AppealVariables {

    static final Variable<String> PROGRAM = Variable.code("program");
    static final Variable<String> PACKET = Variable.code("packet");
    static final Variable<UUID> PARTICIPANT = Variable.id("participantId");
    static final Variable<UUID> CASE = Variable.id("caseId");
    static final Variable<UUID> APPEAL = Variable.id("appealId");

    /** Null for somebody who applied without a cohort. */
    static final Variable<UUID> COHORT = Variable.id("cohortId");

    /** An outcome of the appeal, or STEPS_BACK. */
    static final Variable<String> RULING = Variable.code("ruling");

    static final Variable<Boolean> CASE_ENDED = Variable.flag("caseEnded");
    static final Variable<Beginning> BEGINS_WITH = Variable.outcome("beginsWith", Beginning.class);

    private AppealVariables() {}
}
