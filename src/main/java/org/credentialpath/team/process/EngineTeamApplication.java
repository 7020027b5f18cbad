package org.credentialpath.team.process;

import java.util.UUID;
import org.credentialpath.engine.Runs;
import org.credentialpath.engine.Values;
import org.credentialpath.program.PacketRef;
import org.credentialpath.program.Programs;
import org.credentialpath.team.Team;
import org.credentialpath.team.TeamApplicationProcess;
import org.credentialpath.team.TeamCohort;
import org.springframework.stereotype.Component;

/** Steers {@code team-application} in the engine. */
@Component
class EngineTeamApplication implements TeamApplicationProcess {

    private static final String SELECT = "userTask_selectTeam";

    private final Runs runs;
    private final Programs programs;

    EngineTeamApplication(Runs runs, Programs programs) {
        this.runs = runs;
        this.programs = programs;
    }

    @Override
    public void applied(Team team, TeamCohort cohort) {
        PacketRef packet = cohort.packet();
        String model = programs.packet(packet).models().getOrDefault("request", "team-application");
        runs.start(
                model,
                team.id(),
                Values.of(TeamVariables.PROGRAM, packet.program())
                        .and(TeamVariables.PACKET, packet.version())
                        .and(TeamVariables.COHORT, cohort.id())
                        .and(TeamVariables.TEAM, team.id()));
    }

    @Override
    public void decided(UUID team, boolean selected) {
        TeamVariables.Selection selection =
                selected ? TeamVariables.Selection.SELECTED : TeamVariables.Selection.NOT_SELECTED;
        runs.complete(team, SELECT, Values.of(TeamVariables.SELECTION, selection));
    }

    @Override
    public void withdrawn(UUID team) {
        runs.send("applicationWithdrawn", team, Values.none());
    }

    @Override
    public void shifted(UUID team) {
        runs.send("planShifted", team, Values.none());
    }

    @Override
    public boolean waitsForDecision(UUID team) {
        return runs.isOpen(team, SELECT);
    }
}
