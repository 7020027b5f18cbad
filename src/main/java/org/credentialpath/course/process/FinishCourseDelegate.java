package org.credentialpath.course.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.credentialpath.course.CourseProducts;
import org.credentialpath.shared.CaseId;
import org.springframework.stereotype.Component;

/** {@code serviceTask_finishCourse}: all products are Met, and the case goes on to its award. */
@Component
class FinishCourseDelegate implements JavaDelegate {

    private final CourseProducts products;

    FinishCourseDelegate(CourseProducts products) {
        this.products = products;
    }

    @Override
    public void execute(DelegateExecution run) {
        products.finish(new CaseId(CourseVariables.CASE.in(run)));
    }
}
