package org.credentialpath.credential;

import java.time.LocalDate;
import java.util.UUID;
import org.credentialpath.program.PacketRef;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A credential that was awarded (rule 31).
 *
 * @param id names it in public addresses
 * @param about the id of the case, of the part of it that was awarded by itself, or of the award it renews
 * @param holderName the holder's legal name on the day of the award
 * @param number unique over all programs
 * @param expiresOn the last day it is valid, null for without end
 */
public record Award(
        UUID id,
        UUID about,
        CaseId caseId,
        PersonId holder,
        String holderName,
        PacketRef packet,
        String number,
        String title,
        LocalDate awardedOn,
        @Nullable LocalDate expiresOn) {

    public boolean isExpired(LocalDate today) {
        return expiresOn != null && today.isAfter(expiresOn);
    }
}
