package org.credentialpath.cases;

import java.time.LocalDate;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;

/** What runs beside the work on a portfolio: more time, the end of the cohort, the membership. Drawn in {@code portfolio-work}. */
public interface CaseMattersProcess {

    void extensionAsked(CaseId id);

    void extensionDecided(CaseId id);

    /** The case belongs to another cohort now: its open steps go to that one's facilitator, and so do those to come. */
    void cohortChanged(CaseId id, CohortId cohort);

    /** The portfolio is due on another day: moves the date of the open step, where it is open. */
    void dueMoved(CaseId id, LocalDate due);

    void cohortEnded(CaseId id);

    void wayChosen(CaseId id);

    void membershipLapsed(CaseId id);

    void membershipCured(CaseId id);

    void holdDecided(CaseId id);
}
