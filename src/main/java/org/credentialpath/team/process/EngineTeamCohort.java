package org.credentialpath.team.process;

import java.util.UUID;
import org.credentialpath.engine.Runs;
import org.credentialpath.engine.Values;
import org.credentialpath.program.PacketRef;
import org.credentialpath.program.Programs;
import org.credentialpath.team.TeamCohort;
import org.credentialpath.team.TeamCohortProcess;
import org.springframework.stereotype.Component;

/** Steers {@code team-cohort} in the engine. */
@Component
class EngineTeamCohort implements TeamCohortProcess {

    private static final String CONFIRM = "userTask_confirmTeams";
    private static final String RESOURCE = "userTask_recordResource";

    private final Runs runs;
    private final Programs programs;

    EngineTeamCohort(Runs runs, Programs programs) {
        this.runs = runs;
        this.programs = programs;
    }

    @Override
    public void planned(TeamCohort cohort) {
        PacketRef packet = cohort.packet();
        String model = programs.packet(packet).models().getOrDefault("cohort", "team-cohort");
        runs.start(
                model,
                cohort.id(),
                Values.of(TeamVariables.PROGRAM, packet.program())
                        .and(TeamVariables.PACKET, packet.version())
                        .and(TeamVariables.COHORT, cohort.id()));
    }

    @Override
    public void confirmed(UUID cohort, boolean takesPlace) {
        TeamVariables.Answer answer = takesPlace ? TeamVariables.Answer.YES : TeamVariables.Answer.NO;
        runs.complete(cohort, CONFIRM, Values.of(TeamVariables.TAKES_PLACE, answer));
    }

    @Override
    public void resourceRecorded(UUID cohort) {
        runs.complete(cohort, RESOURCE, Values.none());
    }

    @Override
    public boolean waitsForTeams(UUID cohort) {
        return runs.isOpen(cohort, CONFIRM);
    }

    @Override
    public boolean waitsForResource(UUID cohort) {
        return runs.isOpen(cohort, RESOURCE);
    }
}
