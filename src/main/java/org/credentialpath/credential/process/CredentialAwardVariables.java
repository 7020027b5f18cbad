package org.credentialpath.credential.process;

import java.util.UUID;
import org.credentialpath.engine.Variable;

/** The variables of {@code credential-award}. */
final class CredentialAwardVariables {

    static final Variable<UUID> CASE_ID = Variable.id("caseId");

    private CredentialAwardVariables() {}
}
