package org.credentialpath.people;

import java.util.Optional;
import java.util.Set;
import org.credentialpath.shared.PersonId;

/** The person signed in on this request. */
public interface SignedIn {

    Optional<PersonId> person();

    /** @throws IllegalStateException when nobody is signed in */
    PersonId required();

    /** Fresh from the database, so that a change of role counts on the next request; empty when nobody is signed in. */
    Set<Role> roles();

    default boolean has(Role role) {
        return roles().contains(role);
    }
}
