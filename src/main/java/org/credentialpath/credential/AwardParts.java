package org.credentialpath.credential;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.program.AwardPlan;
import org.credentialpath.shared.CaseId;

/** Asked of the features: an award may be of a part of a case, such as one level of it, and does not end the case then. */
public interface AwardParts {

    /**
     * A part of a case that is awarded by itself.
     *
     * @param areas what it shows, as the certificate lists it
     */
    record Part(CaseId caseId, AwardPlan plan, List<String> areas) {}

    /** @param id the key under which the award runs; empty when it is no part of this feature */
    Optional<Part> find(UUID id);
}
