package org.credentialpath.document;

import java.util.UUID;
import org.credentialpath.shared.PersonId;

/** Asked of the features: may this person read a document that belongs to this aggregate? Any yes is enough. */
public interface DocumentRights {

    boolean mayRead(PersonId reader, UUID about);
}
