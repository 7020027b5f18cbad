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
     * People by name of whom each word begins a word of their names, e-mail address or registry number.
     *
     * @param words nobody is found where nothing that could be searched for was typed
     * @param most so many at most
     */
    List<Person> search(String words, int most);

    /**
     * Adds a person, without an account.
     *
     * @throws PersonRefused when the e-mail address belongs to somebody else or a value is malformed
     */
    PersonId add(NewPerson person);
}
