package org.credentialpath.survey.process;

import org.credentialpath.engine.Variable;
import org.credentialpath.survey.SurveyOutcome;

/** The variables of the model {@code family-survey}. */
final class FamilySurveyVariables {

    static final Variable<Boolean> NEEDED = Variable.flag("surveyNeeded");
    /** Whether what was given out is void, and new surveys are waited for. */
    static final Variable<Boolean> VOID = Variable.flag("surveyVoid");

    static final Variable<SurveyOutcome> OUTCOME = Variable.outcome("surveyOutcome", SurveyOutcome.class);

    private FamilySurveyVariables() {}
}
