package org.credentialpath.document;

/** A piece of an upload does not follow what is here: it came twice, too early, or is longer than what is left. */
public class UploadOutOfStep extends RuntimeException {

    private final long received;

    UploadOutOfStep(Upload upload) {
        super("Upload " + upload.id() + " stands at " + upload.received());
        this.received = upload.received();
    }

    /** So many bytes are here; the next piece begins there. */
    public long received() {
        return received;
    }
}
