package org.credentialpath.cohort;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.credentialpath.program.PacketRef;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;

/** The cohorts, as far as places in them are given out. Who changes their size or dates calls {@link Seats} afterwards. */
public interface Cohorts {

    /**
     * A cohort with room for so many.
     *
     * @param firstMeeting when its first meeting begins: nobody joins from then on (rule 8)
     * @param end the last day
     */
    record Opening(CohortId id, PacketRef packet, String name, Instant firstMeeting, LocalDate end, int max) {}

    /** The cohorts of the program that are planned or confirmed and whose first meeting has not begun, earliest first. */
    List<Opening> openTo(String program);

    /**
     * Locks the cohort until the caller's transaction ends and returns it as it is then; empty when it takes nobody any
     * more because it is canceled, merged, closed or has begun.
     */
    Optional<Opening> lock(CohortId id);

    /** The cohort whatever its state. @throws java.util.NoSuchElementException when there is none */
    Opening opening(CohortId id);

    /** Makes the person of the case a member; again changes nothing. */
    void addMember(CohortId cohort, CaseId caseId, PersonId person);

    /** The member leaves; again changes nothing. */
    void removeMember(CohortId cohort, CaseId caseId);
}
