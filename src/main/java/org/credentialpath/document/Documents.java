package org.credentialpath.document;

import java.io.InputStream;
import java.util.UUID;
import org.credentialpath.shared.PersonId;

/** Uploaded contents. */
public interface Documents {

    /**
     * Keeps a content after checking its size, type by content, and form.
     *
     * @param about the aggregate it belongs to; {@link DocumentRights} decides by it who may look
     * @throws UploadRefused with the one exact cause
     */
    DocumentId keep(InputStream content, String fileName, PersonId owner, UUID about);

    Document get(DocumentId id);

    /** Opens the content for the person; every look by somebody else than the owner goes into the record. */
    InputStream open(DocumentId id, PersonId reader);
}
