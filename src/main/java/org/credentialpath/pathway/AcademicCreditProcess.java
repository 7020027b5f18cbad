package org.credentialpath.pathway;

import java.util.UUID;

/** The port of {@code academic-credit}. */
public interface AcademicCreditProcess {

    void decided(UUID level);

    boolean waitsForDecision(UUID level);
}
