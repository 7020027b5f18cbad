package org.credentialpath.people;

import java.util.function.Supplier;

/** Keeps the record from naming who is signed in, where a promise was made that nobody learns who answered. */
public final class Unnamed {

    private static final ThreadLocal<Boolean> ON = ThreadLocal.withInitial(() -> false);

    private Unnamed() {}

    /** Does the work as a visitor; every act written meanwhile names nobody. */
    public static <T> T call(Supplier<T> work) {
        boolean before = ON.get();
        ON.set(true);
        try {
            return work.get();
        } finally {
            ON.set(before);
        }
    }

    static boolean isOn() {
        return ON.get();
    }
}
