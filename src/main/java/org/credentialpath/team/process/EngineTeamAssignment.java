package org.credentialpath.team.process;

import java.util.UUID;
import org.credentialpath.engine.Runs;
import org.credentialpath.engine.Values;
import org.credentialpath.team.TeamAssignmentProcess;
import org.springframework.stereotype.Component;

/** Steers {@code team-assignment} in the engine. */
@Component
class EngineTeamAssignment implements TeamAssignmentProcess {

    private static final String POST = "userTask_postAssignment";

    private final Runs runs;

    EngineTeamAssignment(Runs runs) {
        this.runs = runs;
    }

    @Override
    public void posted(UUID assignment) {
        runs.complete(assignment, POST, Values.none());
    }

    @Override
    public void released(UUID assignment) {
        runs.send("teamLeft", assignment, Values.none());
    }

    @Override
    public void shifted(UUID assignment) {
        runs.send("planShifted", assignment, Values.none());
    }

    @Override
    public boolean waitsForPost(UUID assignment) {
        return runs.isOpen(assignment, POST);
    }
}
