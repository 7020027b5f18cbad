package org.credentialpath.team;

import java.util.UUID;

/** The port of {@code team-cohort}. */
public interface TeamCohortProcess {

    void planned(TeamCohort cohort);

    void confirmed(UUID cohort, boolean takesPlace);

    void resourceRecorded(UUID cohort);

    boolean waitsForTeams(UUID cohort);

    boolean waitsForResource(UUID cohort);
}
