package org.credentialpath.pathway.process;

import java.util.List;
import java.util.UUID;
import org.credentialpath.engine.Variable;

/** The variables of the models of stacked pathways. */
final class PathwayVariables {

    static final Variable<UUID> CASE = Variable.id("caseId");
    static final Variable<UUID> LEVEL = Variable.id("levelId");
    static final Variable<UUID> REQUIREMENT = Variable.id("requirementId");
    static final Variable<List<UUID>> REQUIREMENTS = Variable.ids("requirementIds");
    static final Variable<UUID> SUPERVISOR = Variable.id("supervisorId");
    static final Variable<Boolean> FEEDBACK_WANTED = Variable.flag("feedbackWanted");
    static final Variable<Boolean> LEVEL_LEFT = Variable.flag("levelLeft");
    static final Variable<Boolean> CREDIT_WANTED = Variable.flag("creditWanted");

    /** Kept apart from the level, which is another one as soon as the next opens. */
    static final Variable<UUID> CREDIT_LEVEL = Variable.id("creditLevelId");

    static final Variable<Boolean> MET = Variable.flag("met");

    private PathwayVariables() {}
}
