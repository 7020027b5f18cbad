package org.credentialpath.people;

import org.credentialpath.shared.PersonId;

/** There is no person with this id. */
public class PersonUnknown extends RuntimeException {

    private PersonUnknown(String message) {
        super(message);
    }

    public static PersonUnknown withId(PersonId id) {
        return new PersonUnknown("No person " + id);
    }
}
