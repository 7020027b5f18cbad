package org.credentialpath.record;

import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** The id of the click or job this thread works for: in every log line, on every entry, and on the error page. */
public final class RequestId {

    private static final String KEY = "request";
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RequestId() {}

    /** Null outside a click or job. */
    public static @Nullable String current() {
        return MDC.get(KEY);
    }

    /** Runs the work under a request id, and gives back the one that stood before. */
    public static void during(String id, Runnable work) {
        String before = MDC.get(KEY);
        MDC.put(KEY, id);
        try {
            work.run();
        } finally {
            restore(before);
        }
    }

    /** A new id, short enough to be read out on the phone. */
    public static String random() {
        StringBuilder id = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            id.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return id.toString();
    }

    static void set(String id) {
        MDC.put(KEY, id);
    }

    static void restore(@Nullable String before) {
        if (before == null) {
            MDC.remove(KEY);
        } else {
            MDC.put(KEY, before);
        }
    }
}
