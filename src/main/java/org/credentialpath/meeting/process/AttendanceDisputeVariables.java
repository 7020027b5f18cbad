package org.credentialpath.meeting.process;

import java.util.UUID;
import org.credentialpath.engine.Variable;

/** The variables of {@code attendance-dispute}. */
final class AttendanceDisputeVariables {

    static final Variable<String> PROGRAM = Variable.code("program");
    static final Variable<String> PACKET = Variable.code("packet");
    static final Variable<UUID> COHORT = Variable.id("cohortId");
    static final Variable<UUID> CASE = Variable.id("caseId");
    static final Variable<UUID> PARTICIPANT = Variable.id("participantId");

    private AttendanceDisputeVariables() {}
}
