package org.credentialpath.cases;

import org.credentialpath.shared.CaseId;

/** The model {@code credential-case}. */
public interface CredentialCaseProcess {

    /** Starts the model, with the case's program, packet, participant and cohort. */
    void start(String model, Case file);

    void withdrawn(CaseId id);

    /** The run stops what is under way and begins again there (rule 30). */
    void takenUp(CaseId id, Beginning beginning);

    void coachMet(CaseId id);
}
