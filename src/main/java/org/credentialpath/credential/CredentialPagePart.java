package org.credentialpath.credential;

import java.util.List;
import org.credentialpath.shared.PersonId;

/** Asked of the features: what they add to the page of a credential for its holder and for staff. */
public interface CredentialPagePart {

    /**
     * A link on the page.
     *
     * @param messageKey its words, in the module's own message file
     */
    record Link(String messageKey, String address) {}

    /** Further pages about the credential that this reader may open. */
    List<Link> links(Award award, PersonId reader);
}
