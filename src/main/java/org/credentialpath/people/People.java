package org.credentialpath.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.credentialpath.shared.PersonId;

/** The people of the house. */
public interface People {

    /** @throws PersonUnknown when there is no such person */
    Person get(PersonId id);

    Optional<Person> findByEmail(String email);

    /** Everybody with the role, by name; people whose account is disabled are left out. */
    List<Person> withRole(Role role);

    Set<Role> rolesOf(PersonId id);

    /** The names these people are called by; who is not known is left out. */
    Map<PersonId, String> namesOf(Collection<PersonId> ids);

    /**
     * Adds a person, without an account.
     *
     * @throws PersonRefused when the e-mail address belongs to somebody else or a value is malformed
     */
    PersonId add(NewPerson person);
}
