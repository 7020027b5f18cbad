package org.credentialpath.survey.process;

import org.credentialpath.engine.Runs;
import org.credentialpath.engine.Values;
import org.credentialpath.shared.CaseId;
import org.credentialpath.survey.FamilySurveyProcess;
import org.springframework.stereotype.Component;

/** Tells runs of {@code family-survey} what families did. */
@Component
class FamilySurveyRuns implements FamilySurveyProcess {

    private final Runs runs;

    FamilySurveyRuns(Runs runs) {
        this.runs = runs;
    }

    @Override
    public void everybodyAnswered(CaseId id) {
        runs.send("familiesAnswered", id.value(), Values.none());
    }
}
