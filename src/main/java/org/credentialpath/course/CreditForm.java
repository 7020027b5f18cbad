package org.credentialpath.course;

import java.time.Instant;
import java.time.LocalDate;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.Hours;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** The form for credit (form 26): signed by the provider, and only then by the liaison of the district. */
public record CreditForm(
        CaseId caseId,
        Hours hours,
        int credits,
        LocalDate completed,
        Signature provider,
        @Nullable Signature official) {

    /** @param name as it was typed */
    public record Signature(PersonId person, String name, Instant at) {}
}
