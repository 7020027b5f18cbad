package org.credentialpath.team;

import java.util.UUID;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A team drops out: its assignments are closed, and its partner gets another one (rule 33). */
@Service
public class TeamLeaving {

    private final TeamTable teams;
    private final TeamCohortTable cohorts;
    private final TeamAssignmentTable assignments;
    private final TeamPartners partners;
    private final TeamRights rights;
    private final TeamAssignmentProcess process;
    private final EvidenceRecord record;
    private final HouseClock clock;

    TeamLeaving(
            TeamTable teams,
            TeamCohortTable cohorts,
            TeamAssignmentTable assignments,
            TeamPartners partners,
            TeamRights rights,
            TeamAssignmentProcess process,
            EvidenceRecord record,
            HouseClock clock) {
        this.teams = teams;
        this.cohorts = cohorts;
        this.assignments = assignments;
        this.partners = partners;
        this.rights = rights;
        this.process = process;
        this.record = record;
        this.clock = clock;
    }

    /** A coordinator enters it. @throws TeamRefused when the team does not take part in a running cohort */
    @Transactional
    public void leave(UUID id, PersonId by, String reason) {
        Team team = rights.requireOthers(id, by);
        String why = TeamRefused.worded(reason, "reason", TeamApplications.LONGEST);
        TeamCohort cohort = cohorts.lock(team.cohort()).orElseThrow();
        Team now = teams.find(id).orElseThrow();
        if (!now.isSelected() || cohort.state() != TeamCohort.State.RUNNING) {
            throw TeamRefused.at("reason", "not-open");
        }
        teams.state(id, Team.State.LEFT, why, by, clock.instant());
        record.write(Act.of(id, "team.left")
                .fact("cohort", cohort.id())
                .fact("by", by)
                .words("reason", why));
        assignments.of(id).stream()
                .filter(assignment -> assignment.closedAt() == null)
                .forEach(assignment -> process.released(assignment.id()));
        partners.mend(cohort.id(), id);
    }
}
