package org.credentialpath.course.process;

import java.util.UUID;
import org.credentialpath.course.CourseProductProcess;
import org.credentialpath.engine.Runs;
import org.credentialpath.engine.Values;
import org.springframework.stereotype.Component;

/** Steers {@code course-product} in the engine. */
@Component
class EngineCourseProduct implements CourseProductProcess {

    private static final String HAND_IN = "userTask_handIn";
    private static final String REVIEW = "userTask_reviewProduct";

    private final Runs runs;

    EngineCourseProduct(Runs runs) {
        this.runs = runs;
    }

    @Override
    public void handedIn(UUID product) {
        runs.complete(product, HAND_IN, Values.none());
    }

    @Override
    public void reviewed(UUID product, boolean met) {
        runs.complete(product, REVIEW, Values.of(CourseVariables.MET, met));
    }

    @Override
    public boolean waitsForHandIn(UUID product) {
        return runs.isOpen(product, HAND_IN);
    }

    @Override
    public boolean waitsForReview(UUID product) {
        return runs.isOpen(product, REVIEW);
    }
}
