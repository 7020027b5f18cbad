package org.credentialpath.course.process;

import org.credentialpath.course.SelfPacedCourseProcess;
import org.credentialpath.engine.Runs;
import org.credentialpath.engine.Values;
import org.credentialpath.shared.CaseId;
import org.springframework.stereotype.Component;

/** Steers {@code self-paced-course} in the engine. */
@Component
class EngineSelfPacedCourse implements SelfPacedCourseProcess {

    private static final String CHOOSE = "userTask_chooseSession";

    private final Runs runs;

    EngineSelfPacedCourse(Runs runs) {
        this.runs = runs;
    }

    @Override
    public void feeSettled(CaseId id) {
        runs.send("feeSettled", id.value(), Values.none());
    }

    @Override
    public void sessionChosen(CaseId id) {
        runs.complete(id.value(), CHOOSE, Values.none());
    }

    @Override
    public void helpAsked(CaseId id) {
        runs.send("helpAsked", id.value(), Values.none());
    }

    @Override
    public void helpGiven(CaseId id) {
        runs.complete(id.value(), "userTask_giveHelp", Values.none());
    }

    @Override
    public void providerSigned(CaseId id) {
        runs.complete(id.value(), "userTask_signAsProvider", Values.none());
    }

    @Override
    public void officialSigned(CaseId id) {
        runs.complete(id.value(), "userTask_signAsOfficial", Values.none());
    }

    @Override
    public boolean waitsForSession(CaseId id) {
        return runs.isOpen(id.value(), CHOOSE);
    }
}
