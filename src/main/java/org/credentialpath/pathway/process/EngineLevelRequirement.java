package org.credentialpath.pathway.process;

import java.util.UUID;
import org.credentialpath.engine.Runs;
import org.credentialpath.engine.Values;
import org.credentialpath.pathway.LevelRequirementProcess;
import org.springframework.stereotype.Component;

/** Steers {@code level-requirement} in the engine. */
@Component
class EngineLevelRequirement implements LevelRequirementProcess {

    private static final String HAND_IN = "userTask_handInEvidence";
    private static final String VERIFY = "userTask_verifyEvidence";

    private final Runs runs;

    EngineLevelRequirement(Runs runs) {
        this.runs = runs;
    }

    @Override
    public void handedIn(UUID requirement) {
        runs.complete(requirement, HAND_IN, Values.none());
    }

    @Override
    public void verified(UUID requirement, boolean met) {
        runs.complete(requirement, VERIFY, Values.of(PathwayVariables.MET, met));
    }

    @Override
    public boolean waitsForEvidence(UUID requirement) {
        return runs.isOpen(requirement, HAND_IN);
    }

    @Override
    public boolean waitsForAnswer(UUID requirement) {
        return runs.isOpen(requirement, VERIFY);
    }
}
