package org.credentialpath.pathway;

import java.util.UUID;
import org.credentialpath.shared.PersonId;

/** The port of {@code pathway-level}. */
public interface PathwayLevelProcess {

    void supervisorNamed(UUID level, PersonId supervisor);

    /** Somebody else is to be named. */
    void supervisorChanged(UUID level);

    void feedbackGiven(UUID level);

    boolean waitsForSupervisor(UUID level);

    boolean waitsForFeedback(UUID level);
}
