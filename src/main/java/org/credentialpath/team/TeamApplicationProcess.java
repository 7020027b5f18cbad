package org.credentialpath.team;

import java.util.UUID;

/** The port of {@code team-application}. */
public interface TeamApplicationProcess {

    void applied(Team team, TeamCohort cohort);

    void decided(UUID team, boolean selected);

    void withdrawn(UUID team);

    /** The start of the cohort has changed. */
    void shifted(UUID team);

    boolean waitsForDecision(UUID team);
}
