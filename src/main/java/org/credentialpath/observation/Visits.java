package org.credentialpath.observation;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;

/** The visits of the cases. */
public interface Visits {

    /** Wants a visit for the case; the model {@code site-observation} takes it from there. */
    VisitId want(CaseId caseId);

    /** @throws org.credentialpath.people.Forbidden when there is no such visit */
    Visit get(VisitId id);

    /** The newest visit of the case. */
    Optional<Visit> latest(CaseId caseId);

    /** The record of the newest visit that was held. */
    Optional<VisitRecord> record(CaseId caseId);

    Optional<VisitRecord> record(VisitId id);

    /** Everybody who recorded a visit of the case. */
    Set<PersonId> observers(CaseId caseId);

    /** @throws IllegalStateException when no day is set */
    Instant plannedAt(VisitId id);

    /** Closes a visit for which no date can be had before the review session (rule 20). Repeatable. */
    void giveUp(VisitId id);

    /** Calls off every visit of the case that is not over, because the case ended. Repeatable. */
    void callOff(CaseId caseId);
}
