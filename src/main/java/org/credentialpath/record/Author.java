package org.credentialpath.record;

import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: a person, or the system on its own (a timer, a worker).
 *
 * @param person the person who acts, null for the system
 * @param system what acts when nobody does, e.g. {@code timer}, null for a person
 * @param onBehalfOf the person for whom staff enter something, null otherwise
 */
public record Author(
        @Nullable PersonId person,
        @Nullable String system,
        @Nullable PersonId onBehalfOf) {

    public static Author person(PersonId person) {
        return new Author(person, null, null);
    }

    public static Author system(String part) {
        return new Author(null, part, null);
    }
}
