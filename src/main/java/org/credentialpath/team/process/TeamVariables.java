package org.credentialpath.team.process;

import java.util.UUID;
import org.credentialpath.engine.Variable;

/** The variables of the models of teams. */
final class TeamVariables {

    /** What was decided about an application. */
    enum Selection {
        SELECTED,
        NOT_SELECTED
    }

    static final Variable<String> PROGRAM = Variable.code("program");
    static final Variable<String> PACKET = Variable.code("packet");
    static final Variable<UUID> COHORT = Variable.id("cohortId");
    static final Variable<UUID> TEAM = Variable.id("teamId");
    static final Variable<Selection> SELECTION = Variable.outcome("selection", Selection.class);

    private TeamVariables() {}
}
