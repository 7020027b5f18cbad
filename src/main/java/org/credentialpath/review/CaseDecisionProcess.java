package org.credentialpath.review;

import org.credentialpath.shared.CaseId;

/** What the model {@code credential-case} is told of the review. */
public interface CaseDecisionProcess {

    void decided(CaseId id, Decision.Outcome outcome);
}
