package org.credentialpath.observation;

import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;

/** Features that take notice when a case has another site (rule 20); told in the same transaction. */
public interface SiteWatch {

    /**
     * The candidate changed jobs or the site closed.
     *
     * @param by who said so
     */
    void siteGone(CaseId id, PersonId by);
}
