package org.credentialpath.document;

import java.time.Duration;
import org.springframework.stereotype.Component;

/** How large a file may be, and how long a part of one is kept; templates call it {@code @uploadLimit}. */
@Component
public class UploadLimit {

    private static final int KILO = 10;
    private static final int MEGA = 20;

    private final DocumentSettings settings;

    UploadLimit(DocumentSettings settings) {
        this.settings = settings;
    }

    public long bytes() {
        return settings.largest().toBytes();
    }

    /** As people say it, the same in every language, e.g. {@code 25 MB}. */
    public String words() {
        return words(bytes());
    }

    /** For how many days an upload that was broken off can go on; at least one. */
    public long days() {
        Duration kept = settings.unfinished();
        return Math.max(1, kept.toDays());
    }

    static String words(long bytes) {
        return bytes >> MEGA > 0 ? (bytes >> MEGA) + " MB" : (bytes >> KILO) + " kB";
    }
}
