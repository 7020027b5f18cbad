package org.credentialpath.renewal.process;

import java.util.UUID;
import org.credentialpath.engine.Variable;

/** The variables of {@code renewal}. */
final class RenewalVariables {

    static final Variable<String> PROGRAM = Variable.code("program");
    static final Variable<String> PACKET = Variable.code("packet");
    static final Variable<UUID> CASE = Variable.id("caseId");
    static final Variable<UUID> PARTICIPANT = Variable.id("participantId");

    /** The award whose term ends. */
    static final Variable<UUID> RENEWAL = Variable.id("renewalId");

    static final Variable<Boolean> FEE_OWED = Variable.flag("feeOwed");
    static final Variable<Boolean> MET = Variable.flag("met");

    private RenewalVariables() {}
}
