package org.credentialpath.survey;

import org.credentialpath.shared.CaseId;

/** The model {@code family-survey}. */
public interface FamilySurveyProcess {

    /** Every family has answered; there is nothing left to wait for. */
    void everybodyAnswered(CaseId id);

    /** What was given out does not count any more; new surveys are waited for. */
    void surveysVoided(CaseId id);

    /** Surveys were given out, maybe after others became void. */
    void givenOut(CaseId id);
}
