package org.credentialpath.appeal.process;

import java.util.UUID;
import org.credentialpath.appeal.Appeal;
import org.credentialpath.appeal.AppealProcess;
import org.credentialpath.cases.Case;
import org.credentialpath.engine.Runs;
import org.credentialpath.engine.Values;
import org.springframework.stereotype.Component;

/** Starts and steers the runs of {@code appeal}. */
@Component
class EngineAppeal implements AppealProcess {

    private static final String DECIDE = "userTask_decideAppeal";

    private final Runs runs;

    EngineAppeal(Runs runs) {
        this.runs = runs;
    }

    @Override
    public void filed(UUID appeal, Case file) {
        Values values = Values.of(AppealVariables.PROGRAM, file.packet().program())
                .and(AppealVariables.PACKET, file.packet().version())
                .and(AppealVariables.PARTICIPANT, file.participant().value())
                .and(AppealVariables.CASE, file.id().value())
                .and(AppealVariables.APPEAL, appeal);
        if (file.cohort() != null) {
            values.and(AppealVariables.COHORT, file.cohort().value());
        }
        runs.start("appeal", appeal, values);
    }

    @Override
    public void panelChosen(UUID appeal) {
        runs.complete(appeal, "userTask_choosePanel", Values.none());
    }

    @Override
    public void steppedBack(UUID appeal) {
        runs.complete(appeal, DECIDE, Values.of(AppealVariables.RULING, "STEPS_BACK"));
    }

    @Override
    public void decided(UUID appeal, Appeal.Outcome outcome) {
        runs.complete(appeal, DECIDE, Values.of(AppealVariables.RULING, outcome.name()));
    }

    @Override
    public void closed(UUID appeal) {
        runs.send("appealClosed", appeal, Values.none());
    }
}
