package org.credentialpath.credential;

import org.credentialpath.shared.CaseId;

/** Says whether the holder agreed that their name is shown to anybody who checks the credential. */
interface PublishConsent {

    boolean given(CaseId caseId);
}
