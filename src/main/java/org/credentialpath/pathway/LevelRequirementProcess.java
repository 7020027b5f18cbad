package org.credentialpath.pathway;

import java.util.UUID;

/** The port of {@code level-requirement}. */
public interface LevelRequirementProcess {

    void handedIn(UUID requirement);

    void verified(UUID requirement, boolean met);

    boolean waitsForEvidence(UUID requirement);

    boolean waitsForAnswer(UUID requirement);
}
