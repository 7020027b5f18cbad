package org.credentialpath.cohort.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.credentialpath.cohort.Seat;
import org.credentialpath.cohort.Seats;
import org.credentialpath.shared.CaseId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Reserves a seat or puts the request into the line. */
@Component
class ReserveSeatDelegate implements JavaDelegate {

    private final Seats seats;

    ReserveSeatDelegate(@Lazy Seats seats) {
        this.seats = seats;
    }

    @Override
    public void execute(DelegateExecution run) {
        CaseId id = CaseId.of(run.getProcessBusinessKey());
        CohortPlaceVariables.PLACE.set(run, seats.reserve(id));
        seats.find(id).map(Seat::cohort).ifPresent(cohort -> CohortPlaceVariables.COHORT.set(run, cohort.value()));
    }
}
