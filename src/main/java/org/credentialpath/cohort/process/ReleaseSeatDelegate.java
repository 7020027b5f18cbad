package org.credentialpath.cohort.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.credentialpath.cohort.Place;
import org.credentialpath.cohort.Requests;
import org.credentialpath.shared.CaseId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Gives the seat back: nobody signed, or the person withdrew. */
@Component
class ReleaseSeatDelegate implements JavaDelegate {

    private final Requests requests;

    ReleaseSeatDelegate(@Lazy Requests requests) {
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution run) {
        requests.releaseSeat(CaseId.of(run.getProcessBusinessKey()));
        CohortPlaceVariables.PLACE.set(run, Place.SEAT_RELEASED);
    }
}
