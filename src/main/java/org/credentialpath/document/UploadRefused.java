package org.credentialpath.document;

/** An upload was not accepted, for exactly one cause. */
public class UploadRefused extends RuntimeException {

    /** Each cause has its own message, {@code upload.refused.<cause in lower case>}. */
    public enum Cause {
        MISSING,
        EMPTY,
        TOO_BIG,
        WRONG_TYPE,
        DISGUISED,
        BROKEN,
        PASSWORD_PROTECTED,
        UNPACKS_TOO_BIG,
        MACROS,
        QUOTA
    }

    private final transient Cause reason;

    public UploadRefused(Cause reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Cause reason() {
        return reason;
    }
}
