package org.credentialpath.cases;

import org.credentialpath.shared.CaseId;

/** The model {@code credential-case}. */
public interface CredentialCaseProcess {

    /** Starts the model, with the case's program, packet, participant and cohort. */
    void start(String model, Case file);

    void withdrawn(CaseId id);

    void coachMet(CaseId id);
}
