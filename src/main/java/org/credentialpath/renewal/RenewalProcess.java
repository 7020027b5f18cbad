package org.credentialpath.renewal;

import java.util.UUID;
import org.credentialpath.credential.Award;

/** The port of {@code renewal}. A renewal is known by the id of the award whose term ends. */
public interface RenewalProcess {

    /** @param model the program's own, or the usual one */
    void begin(Award award, String model);

    void filed(UUID id);

    void decided(UUID id, boolean met);

    void feeSettled(UUID id);

    void awardRevoked(UUID id);

    /** Whether the holder can file it now, for the first time or again. */
    boolean waitsForApplication(UUID id);

    boolean waitsForDecision(UUID id);
}
