package org.credentialpath.cases.process;

import java.util.UUID;
import org.credentialpath.cases.Beginning;
import org.credentialpath.engine.Variable;

/** The variables with which the model {@code credential-case} starts. */
final class CredentialCaseVariables {

    static final Variable<String> PROGRAM = Variable.code("program");
    static final Variable<String> PACKET = Variable.code("packet");
    static final Variable<UUID> PARTICIPANT = Variable.id("participantId");
    static final Variable<UUID> CASE = Variable.id("caseId");

    static final Variable<Beginning> BEGINS_WITH = Variable.outcome("beginsWith", Beginning.class);

    /** Null for somebody who applies without a cohort. */
    static final Variable<UUID> COHORT = Variable.id("cohortId");

    private CredentialCaseVariables() {}
}
