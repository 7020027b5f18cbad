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

    /** @throws org.credentialpath.people.Forbidden when there is no such document */
    Document get(DocumentId id);

    /**
     * Hands in a document once more, for another aggregate, so that nobody uploads the same file twice.
     *
     * @throws org.credentialpath.people.Forbidden when it is somebody else's
     */
    void use(DocumentId id, UUID about, PersonId by);

    /**
     * Opens the content for the person; every look by somebody else than the owner goes into the record.
     *
     * @throws org.credentialpath.people.Forbidden without a right to it
     * @throws DocumentWithheld with a right to it, while it waits for the virus scanner or when it was removed
     */
    InputStream open(DocumentId id, PersonId reader);

    /**
     * Opens it once more for somebody who is looking at it already, such as a film that is fetched piece by piece: the
     * right is asked again, the look is in the record.
     *
     * @throws org.credentialpath.people.Forbidden as {@link #open}
     */
    InputStream goOn(DocumentId id, PersonId reader);
}
