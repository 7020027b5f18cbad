package org.credentialpath.meeting.process;

import java.util.UUID;
import org.credentialpath.engine.Variable;

/** The variables of {@code absence-follow-up}. */
final class AbsenceFollowUpVariables {

    static final Variable<String> PROGRAM = Variable.code("program");
    static final Variable<String> PACKET = Variable.code("packet");
    static final Variable<UUID> COHORT = Variable.id("cohortId");
    static final Variable<UUID> CASE = Variable.id("caseId");
    static final Variable<UUID> PARTICIPANT = Variable.id("participantId");

    /** What the decision table looks at. */
    static final Variable<Integer> UNEXCUSED = Variable.count("unexcused");

    static final Variable<Integer> IN_A_ROW = Variable.count("inARow");
    static final Variable<Integer> PLAN_FROM = Variable.count("planFrom");
    static final Variable<Integer> DECIDE_FROM = Variable.count("decideFrom");
    static final Variable<Integer> IN_A_ROW_LIMIT = Variable.count("inARowLimit");

    private AbsenceFollowUpVariables() {}
}
