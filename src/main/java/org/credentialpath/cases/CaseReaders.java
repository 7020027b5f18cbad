package org.credentialpath.cases;

import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;

/**
 * Asked of the features: may this person read this case beside those {@link CaseRights} knows, as an assigned reviewer or
 * observer may? Any yes is enough. It opens submissions, never drafts.
 */
public interface CaseReaders {

    boolean mayRead(CaseId caseId, PersonId reader);
}
