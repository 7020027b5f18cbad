package org.credentialpath.survey.process;

import org.credentialpath.engine.Runs;
import org.credentialpath.engine.Values;
import org.credentialpath.shared.CaseId;
import org.credentialpath.survey.FamilySurveyProcess;
import org.springframework.stereotype.Component;

/** Tells runs of {@code family-survey} what families did. */
@Component
class FamilySurveyRuns implements FamilySurveyProcess {

    private static final String GIVE_OUT = "userTask_giveOutSurveys";

    private final Runs runs;

    FamilySurveyRuns(Runs runs) {
        this.runs = runs;
    }

    @Override
    public void everybodyAnswered(CaseId id) {
        runs.send("familiesAnswered", id.value(), Values.none());
    }

    @Override
    public void surveysVoided(CaseId id) {
        runs.send("surveysVoided", id.value(), Values.none());
    }

    @Override
    public void givenOut(CaseId id) {
        if (runs.isOpen(id.value(), GIVE_OUT)) {
            runs.complete(id.value(), GIVE_OUT, Values.none());
        }
    }
}
