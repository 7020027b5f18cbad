package org.credentialpath.credential;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.program.AwardPlan;
import org.credentialpath.program.PacketRef;
import org.credentialpath.shared.CaseId;
import org.jspecify.annotations.Nullable;

/** Asked of the features: an award may be of a part of a case, such as one level of it, and does not end the case then. */
public interface AwardParts {

    /**
     * A part of a case that is awarded by itself.
     *
     * @param areas what it shows, as the certificate lists it
     * @param term null for one that is counted from the day of the award, by the packet of the case
     */
    record Part(
            CaseId caseId,
            AwardPlan plan,
            List<String> areas,
            @Nullable Term term) {

        public Part(CaseId caseId, AwardPlan plan, List<String> areas) {
            this(caseId, plan, areas, null);
        }
    }

    /**
     * A further term of a credential (rule 32).
     *
     * @param packet whose award it is
     * @param from the day its validity is counted from
     */
    record Term(PacketRef packet, LocalDate from) {}

    /** @param id the key under which the award runs; empty when it is no part of this feature */
    Optional<Part> find(UUID id);
}
