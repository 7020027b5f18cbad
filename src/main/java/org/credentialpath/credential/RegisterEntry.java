package org.credentialpath.credential;

import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An award as the register has it.
 *
 * @param shown null while the award is not in the register yet
 * @param certificate whether the certificate is made
 */
public record RegisterEntry(Award award, @Nullable Shown shown, boolean certificate) {

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
