package org.credentialpath.course.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.credentialpath.course.CourseOpening;
import org.credentialpath.shared.CaseId;
import org.springframework.stereotype.Component;

/** {@code serviceTask_openCourse}: gives access and lists the products that are not Met yet. */
@Component
class OpenCourseDelegate implements JavaDelegate {

    private final CourseOpening courses;

    OpenCourseDelegate(CourseOpening courses) {
        this.courses = courses;
    }

    @Override
    public void execute(DelegateExecution run) {
        CourseOpening.Opened opened = courses.open(new CaseId(CourseVariables.CASE.in(run)));
        CourseVariables.PRODUCTS.set(run, opened.products());
        CourseVariables.FACILITATED.set(run, opened.session() != null);
        CourseVariables.CREDIT_WANTED.set(run, opened.creditWanted());
        if (opened.session() != null) {
            CourseVariables.SESSION.set(run, opened.session());
        }
    }
}
