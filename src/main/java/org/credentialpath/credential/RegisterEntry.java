package org.credentialpath.credential;

import java.time.LocalDate;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An award as the register has it.
 *
 * @param shown null while the award is not in the register yet
 * @param certificate whether the certificate is made
 * @param revokedOn from when on it counts no longer, null for a credential that was never revoked
 */
public record RegisterEntry(
        Award award,
        @Nullable Shown shown,
        boolean certificate,
        @Nullable LocalDate revokedOn) {

    public boolean isRevoked() {
        return revokedOn != null;
    }

    /** Whether anybody may know that it exists. */
    public boolean isPublic() {
        return shown == Shown.NAME || shown == Shown.NUMBER;
    }

    /** Whether anybody who has the award's address may know whose it is. */
    public boolean isNamed() {
        return shown == Shown.NAME;
    }

    public boolean isHeldBy(@Nullable PersonId person) {
        return award.holder().equals(person);
    }
}
