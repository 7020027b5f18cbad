package org.credentialpath.people;

import java.util.function.Supplier;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Lets staff enter something for a person who came by phone or on paper: both stand in the record. */
public final class ActingFor {

    private static final ThreadLocal<@Nullable PersonId> PERSON = new ThreadLocal<>();

    private ActingFor() {}

    /** Does the work on behalf of the person; every act written meanwhile names them beside the one who is signed in. */
    public static <T> T call(PersonId person, Supplier<T> work) {
        PersonId before = PERSON.get();
        PERSON.set(person);
        try {
            return work.get();
        } finally {
            PERSON.set(before);
        }
    }

    /** As {@link #call} without a result. */
    public static void run(PersonId person, Runnable work) {
        call(person, () -> {
            work.run();
            return true;
        });
    }

    static @Nullable PersonId current() {
        return PERSON.get();
    }
}
