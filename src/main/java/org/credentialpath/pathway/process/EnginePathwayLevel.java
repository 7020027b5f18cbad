package org.credentialpath.pathway.process;

import java.util.UUID;
import org.credentialpath.engine.Runs;
import org.credentialpath.engine.Values;
import org.credentialpath.pathway.PathwayLevelProcess;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** Steers {@code pathway-level} in the engine. */
@Component
class EnginePathwayLevel implements PathwayLevelProcess {

    private static final String NAME = "userTask_nameSupervisor";
    private static final String FEEDBACK = "userTask_giveFeedback";

    private final Runs runs;

    EnginePathwayLevel(Runs runs) {
        this.runs = runs;
    }

    @Override
    public void supervisorNamed(UUID level, PersonId supervisor) {
        runs.complete(level, NAME, Values.of(PathwayVariables.SUPERVISOR, supervisor.value()));
    }

    @Override
    public void supervisorChanged(UUID level) {
        runs.send("supervisorChanged", level, Values.none());
    }

    @Override
    public void feedbackGiven(UUID level) {
        runs.complete(level, FEEDBACK, Values.none());
    }

    @Override
    public boolean waitsForSupervisor(UUID level) {
        return runs.isOpen(level, NAME);
    }

    @Override
    public boolean waitsForFeedback(UUID level) {
        return runs.isOpen(level, FEEDBACK);
    }
}
