package org.credentialpath.team.process;

import java.util.Date;
import java.util.UUID;
import org.credentialpath.engine.Expressible;
import org.credentialpath.team.TeamCohorts;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The dates the models of teams wait for, as {@code ${teamDates.kickOff(cohortId)}}. */
@Expressible
@Component
public class TeamDates {

    private final TeamCohorts cohorts;

    // Lazy, because the engine knows this bean before anything runs in it.
    TeamDates(@Lazy TeamCohorts cohorts) {
        this.cohorts = cohorts;
    }

    /** When the last day for applications is over. */
    public Date applicationsClose(String cohortId) {
        return Date.from(cohorts.applicationsClose(UUID.fromString(cohortId)));
    }

    /** When the first meeting begins. */
    public Date kickOff(String cohortId) {
        return Date.from(cohorts.kickOff(UUID.fromString(cohortId)));
    }
}
