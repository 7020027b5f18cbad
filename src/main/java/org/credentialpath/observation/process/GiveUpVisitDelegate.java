package org.credentialpath.observation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.credentialpath.observation.VisitId;
import org.credentialpath.observation.Visits;
import org.springframework.stereotype.Component;

/** {@code serviceTask_giveUpVisit}: closes the visit as not possible this quarter. */
@Component
class GiveUpVisitDelegate implements JavaDelegate {

    private final Visits visits;

    GiveUpVisitDelegate(Visits visits) {
        this.visits = visits;
    }

    @Override
    public void execute(DelegateExecution run) {
        visits.giveUp(new VisitId(SiteObservationVariables.VISIT_ID.in(run)));
    }
}
