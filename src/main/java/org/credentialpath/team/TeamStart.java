package org.credentialpath.team;

import java.util.List;
import java.util.UUID;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When all applications are decided about, the cohort takes place or not (rule 33). */
@Service
@Transactional
public class TeamStart {

    private final TeamCohortTable table;
    private final TeamCohorts cohorts;
    private final TeamTable teams;
    private final TeamPartners partners;
    private final TeamRights rights;
    private final TeamCohortProcess process;
    private final EvidenceRecord record;
    private final HouseClock clock;

    TeamStart(
            TeamCohortTable table,
            TeamCohorts cohorts,
            TeamTable teams,
            TeamPartners partners,
            TeamRights rights,
            TeamCohortProcess process,
            EvidenceRecord record,
            HouseClock clock) {
        this.table = table;
        this.cohorts = cohorts;
        this.teams = teams;
        this.partners = partners;
        this.rights = rights;
        this.process = process;
        this.record = record;
        this.clock = clock;
    }

    /** @throws TeamRefused while an application is open, without a team, or when the first meeting is over */
    public void confirm(UUID id, PersonId by, boolean takesPlace) {
        rights.requireCoordinator(by);
        table.lock(id);
        if (!process.waitsForTeams(id)) {
            throw TeamRefused.at("takesPlace", "not-open");
        }
        List<Team> all = teams.of(id);
        if (all.stream().anyMatch(team -> team.state() == Team.State.APPLIED)) {
            throw TeamRefused.at("takesPlace", "undecided");
        }
        if (takesPlace && all.stream().noneMatch(Team::isSelected)) {
            throw TeamRefused.at("takesPlace", "no-team");
        }
        if (takesPlace && !cohorts.kickOff(id).isAfter(clock.instant())) {
            throw TeamRefused.at("takesPlace", "kick-off-over");
        }
        if (takesPlace) {
            partners.pair(id);
        }
        record.write(Act.of(id, "team-cohort.confirmed")
                .fact("takesPlace", takesPlace)
                .fact("teams", all.stream().filter(Team::isSelected).count())
                .fact("by", by));
        process.confirmed(id, takesPlace);
    }

    /** The cohort does not take place. Repeatable. */
    public void cancel(UUID id) {
        if (cohorts.get(id).state() == TeamCohort.State.PLANNED) {
            table.state(id, TeamCohort.State.CANCELED);
            record.write(Act.of(id, "team-cohort.canceled"));
        }
    }
}
