package org.credentialpath.cohort.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.credentialpath.cohort.Place;
import org.credentialpath.cohort.Requests;
import org.credentialpath.shared.CaseId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The time to send the request, or to find a place, is over. */
@Component
class ExpireRequestDelegate implements JavaDelegate {

    private final Requests requests;

    ExpireRequestDelegate(@Lazy Requests requests) {
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution run) {
        requests.expire(CaseId.of(run.getProcessBusinessKey()));
        CohortPlaceVariables.PLACE.set(run, Place.NOT_PLACED);
    }
}
