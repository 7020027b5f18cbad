package org.credentialpath.document;

import java.util.List;

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
    private final String largest;

    public UploadRefused(Cause reason, String fileName) {
        this(reason, fileName, "");
    }

    private UploadRefused(Cause reason, String fileName, String largest) {
        super(reason.name());
        this.reason = reason;
        this.fileName = fileName;
        this.largest = largest;
    }

    /** @param largest how many bytes it may have */
    static UploadRefused tooBig(String fileName, long largest) {
        return new UploadRefused(Cause.TOO_BIG, fileName, UploadLimit.words(largest));
    }

    public Cause reason() {
        return reason;
    }

    /** The key of its message, e.g. {@code document.refused.too_big}. */
    public String messageKey() {
        return "document.refused." + reason.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** What the message takes: the file's name and, of one that is too big, the largest size. */
    public List<Object> arguments() {
        return List.of(fileName, largest);
    }

    /** As the uploader named it. */
    public String fileName() {
        return fileName;
    }
}
