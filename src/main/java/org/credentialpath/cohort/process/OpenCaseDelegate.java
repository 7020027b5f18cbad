package org.credentialpath.cohort.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.credentialpath.cohort.Enrollment;
import org.credentialpath.cohort.Place;
import org.credentialpath.shared.CaseId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Enrolls the person and opens the case. */
@Component
class OpenCaseDelegate implements JavaDelegate {

    private final Enrollment enrollment;

    OpenCaseDelegate(@Lazy Enrollment enrollment) {
        this.enrollment = enrollment;
    }

    @Override
    public void execute(DelegateExecution run) {
        enrollment.enroll(CaseId.of(run.getProcessBusinessKey()));
        CohortPlaceVariables.PLACE.set(run, Place.ENROLLED);
    }
}
