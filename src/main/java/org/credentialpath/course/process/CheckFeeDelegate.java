package org.credentialpath.course.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.credentialpath.course.CourseFee;
import org.credentialpath.shared.CaseId;
import org.springframework.stereotype.Component;

/** {@code serviceTask_checkFee}: whether something is owed for the course. */
@Component
class CheckFeeDelegate implements JavaDelegate {

    private final CourseFee fee;

    CheckFeeDelegate(CourseFee fee) {
        this.fee = fee;
    }

    @Override
    public void execute(DelegateExecution run) {
        CourseVariables.FEE_OWED.set(run, fee.isOwed(new CaseId(CourseVariables.CASE.in(run))));
    }
}
