package org.credentialpath.team;

import java.util.UUID;

/** The port of {@code team-assignment}. */
public interface TeamAssignmentProcess {

    void posted(UUID assignment);

    /** The team has left the cohort. */
    void released(UUID assignment);

    /** The date of the next meeting has changed. */
    void shifted(UUID assignment);

    boolean waitsForPost(UUID assignment);
}
