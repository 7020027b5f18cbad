package org.credentialpath.course.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.credentialpath.course.CourseProducts;
import org.springframework.stereotype.Component;

/** {@code serviceTask_checkProduct}: the program answers itself where no facilitator reviews. */
@Component
class CheckProductDelegate implements JavaDelegate {

    private final CourseProducts products;

    CheckProductDelegate(CourseProducts products) {
        this.products = products;
    }

    @Override
    public void execute(DelegateExecution run) {
        CourseVariables.MET.set(run, products.check(CourseVariables.PRODUCT.in(run)));
    }
}
