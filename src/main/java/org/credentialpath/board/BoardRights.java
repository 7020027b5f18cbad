package org.credentialpath.board;

import org.credentialpath.cohort.CohortRights;
import org.credentialpath.people.Forbidden;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** Who may see how members are reached, and write to them: the facilitator of the cohort, and coordinators. */
@Component
public class BoardRights {

    private final CohortRights cohorts;

    BoardRights(CohortRights cohorts) {
        this.cohorts = cohorts;
    }

    /** @throws Forbidden when there is no such cohort, or the person is nothing to it */
    public boolean leads(CohortId cohort, PersonId person) {
        CohortRights.As as = cohorts.require(cohort, person);
        return as == CohortRights.As.COORDINATOR || as == CohortRights.As.FACILITATOR;
    }

    /** @throws Forbidden when the person does not lead the cohort */
    public void requireLeads(CohortId cohort, PersonId person) {
        if (!leads(cohort, person)) {
            throw new Forbidden("what concerns the members of cohort " + cohort);
        }
    }
}
