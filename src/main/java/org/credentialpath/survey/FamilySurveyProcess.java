package org.credentialpath.survey;

import org.credentialpath.shared.CaseId;

/** The model {@code family-survey}. */
public interface FamilySurveyProcess {

    /** Every family has answered; there is nothing left to wait for. */
    void everybodyAnswered(CaseId id);
}
