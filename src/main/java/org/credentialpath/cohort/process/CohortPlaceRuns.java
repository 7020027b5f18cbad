package org.credentialpath.cohort.process;

import org.credentialpath.cohort.CohortPlaceProcess;
import org.credentialpath.engine.Runs;
import org.credentialpath.engine.Values;
import org.credentialpath.shared.CaseId;
import org.springframework.stereotype.Component;

/** Steers the runs of {@code cohort-place}. */
@Component
class CohortPlaceRuns implements CohortPlaceProcess {

    private final Runs runs;

    CohortPlaceRuns(Runs runs) {
        this.runs = runs;
    }

    @Override
    public void seatOffered(CaseId id) {
        runs.send("seatOffered", id.value(), Values.none());
    }

    @Override
    public void cohortCanceled(CaseId id) {
        runs.send("cohortCanceled", id.value(), Values.none());
    }

    @Override
    public void signed(CaseId id) {
        runs.complete(id.value(), "userTask_signAgreement", Values.none());
    }
}
