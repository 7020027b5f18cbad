package org.credentialpath.credential;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;

/** The awards of the house. Every act may be repeated: done twice, it leaves the same facts. */
public interface Awards {

    /** Enters the award of a case the review team decided to award: number, dates, and the end of the case (rule 31). */
    void enter(CaseId caseId);

    /** Renders the certificate and keeps it with the case. */
    void makeCertificate(CaseId caseId);

    /** Enters the award in the register, named only with the holder's consent. */
    void enterInRegister(CaseId caseId);

    Optional<Award> find(UUID id);

    Optional<Award> ofCase(CaseId caseId);

    /** The person's awards, newest first. */
    List<Award> of(PersonId holder);
}
