package org.credentialpath.document;

/** An upload was not accepted, for exactly one cause. */
public class UploadRefused extends RuntimeException {

    /** Each cause has its own message, {@code document.refused.<cause in lower case>}. */
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
        VIRUS,
        QUOTA,
        /** Not all of it has arrived. */
        UNFINISHED,
        /** It is not what was sent. */
        ALTERED
    }

    private final Cause reason;
    private final String fileName;

    public UploadRefused(Cause reason, String fileName) {
        super(reason.name());
        this.reason = reason;
        this.fileName = fileName;
    }

    public Cause reason() {
        return reason;
    }

    /** The key of its message, e.g. {@code document.refused.too_big}; the file's name is the argument. */
    public String messageKey() {
        return "document.refused." + reason.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** As the uploader named it. */
    public String fileName() {
        return fileName;
    }
}
