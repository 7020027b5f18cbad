package org.credentialpath.engine;

import java.util.Optional;
import java.util.UUID;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Asked of the features: what a task row shows about the aggregate its run is about. */
public interface TaskFacts {

    /** The order of those who know their models by name: they are asked before those who have to look up the key. */
    int BY_MODEL = 0;

    /**
     * @param subject the person's or team's name, or what else the row is headed by
     * @param person whom it is about, null for nobody in particular
     */
    record Facts(
            @Nullable CaseId caseId,
            String subject,
            @Nullable PersonId person,
            @Nullable String program,
            @Nullable CohortId cohort) {}

    /** Empty when the key is not one of this feature's. */
    Optional<Facts> of(String model, UUID key);
}
