package org.credentialpath.cohort.process;

import org.credentialpath.cohort.Cohort;
import org.credentialpath.cohort.CohortProcess;
import org.credentialpath.cohort.Formation;
import org.credentialpath.engine.Runs;
import org.credentialpath.engine.Values;
import org.credentialpath.shared.CohortId;
import org.springframework.stereotype.Component;

/** Starts and steers the runs of {@code cohort}. */
@Component
class CohortRuns implements CohortProcess {

    private final Runs runs;

    CohortRuns(Runs runs) {
        this.runs = runs;
    }

    @Override
    public void start(String model, Cohort cohort) {
        Values values = Values.of(CohortVariables.PROGRAM, cohort.packet().program())
                .and(CohortVariables.PACKET, cohort.packet().version())
                .and(CohortVariables.COHORT, cohort.id().value());
        runs.start(model, cohort.id().value(), values);
    }

    @Override
    public void formationDecided(CohortId id, Formation decision) {
        runs.complete(id.value(), "userTask_decideFormation", Values.of(CohortVariables.FORMATION, decision));
    }

    @Override
    public void facilitatorLeft(CohortId id) {
        runs.send("facilitatorLeft", id.value(), Values.none());
    }

    @Override
    public void facilitatorAppointed(CohortId id) {
        runs.complete(id.value(), "userTask_appointFacilitator", Values.none());
    }
}
