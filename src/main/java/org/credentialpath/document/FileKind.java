package org.credentialpath.document;

import java.util.Locale;
import java.util.Optional;

/** The kinds of file people may upload. */
enum FileKind {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    JPG("image/jpeg", "jpg|jpeg"),
    PNG("image/png", "png"),
    HEIC("image/heic", "heic|heif"),
    MP4("video/mp4", "mp4"),
    /** What phones film with: the boxes of an MP4 under another name. */
    MOV("video/quicktime", "mov"),
    TXT("text/plain", "txt"),
    /** The file of a digital badge. */
    JSON("application/json", "json");

    private final String mediaType;
    private final String endings;

    FileKind(String mediaType, String endings) {
        this.mediaType = mediaType;
        this.endings = endings;
    }

    String mediaType() {
        return mediaType;
    }

    /** The kind the file's name promises. */
    static Optional<FileKind> promisedBy(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String ending = fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
        for (FileKind kind : values()) {
            if (dot >= 0 && ending.matches(kind.endings)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
