package org.credentialpath.observation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.credentialpath.observation.Visits;
import org.credentialpath.shared.CaseId;
import org.springframework.stereotype.Component;

/** {@code serviceTask_callOffVisit} of {@code case-wind-up}: calls off a visit that is not recorded yet. */
@Component
class CallOffVisitDelegate implements JavaDelegate {

    private final Visits visits;

    CallOffVisitDelegate(Visits visits) {
        this.visits = visits;
    }

    @Override
    public void execute(DelegateExecution run) {
        visits.callOff(new CaseId(SiteObservationVariables.CASE_ID.in(run)));
    }
}
