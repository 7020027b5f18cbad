package org.credentialpath.document;

import org.credentialpath.people.Forbidden;

/** Whoever asks has a right to the document, but it is not to be had: it waits for the virus scanner, or it is gone. */
public class DocumentWithheld extends Forbidden {

    private final boolean gone;

    DocumentWithheld(Document document) {
        super("Document " + document.id() + " is " + document.scan());
        this.gone = document.scan() == Document.ScanState.INFECTED;
    }

    /** Whether a virus was found in it and its content was deleted; otherwise it can be had later. */
    public boolean isGone() {
        return gone;
    }
}
