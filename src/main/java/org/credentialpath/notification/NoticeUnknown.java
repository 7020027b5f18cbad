package org.credentialpath.notification;

/** A notice was asked for that has no file in {@code notices/}. */
public class NoticeUnknown extends RuntimeException {

    private NoticeUnknown(String message) {
        super(message);
    }

    static NoticeUnknown named(String notice) {
        return new NoticeUnknown("There is no notices/" + notice + ".md");
    }
}
