package org.credentialpath.browser;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.credentialpath.demo.DemoPeople;
import org.credentialpath.people.Accounts;
import org.credentialpath.people.NewPerson;
import org.credentialpath.people.People;
import org.credentialpath.people.Registry;
import org.credentialpath.people.Role;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** People nobody has met: nothing of other tests waits for them. They sign in with the password of the demo people. */
@Component
final class NewPeople {

    /**
     * One of them.
     *
     * @param name nobody else is called this
     */
    record Newcomer(PersonId id, String name, String email) {}

    private final People people;
    private final Accounts accounts;
    private final Registry registry;

    NewPeople(People people, Accounts accounts, Registry registry) {
        this.people = people;
        this.accounts = accounts;
        this.registry = registry;
    }

    /** An active member of the registry. */
    Newcomer participant() {
        Newcomer added = with(Role.PARTICIPANT);
        registry.tell(added.id(), Registry.Membership.ACTIVE);
        return added;
    }

    Newcomer with(Role role) {
        String word = letters();
        String name = "Robin " + word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        String email = word + "@example.org";
        PersonId id = people.add(new NewPerson(name, name, email, null, null, Locale.US, Set.of(role)));
        accounts.openForDemo(Map.of(id, word), DemoPeople.PASSWORD);
        return new Newcomer(id, name, email);
    }

    private static String letters() {
        return UUID.randomUUID()
                .toString()
                .replace("-", "")
                .chars()
                .limit(20)
                .mapToObj(each -> String.valueOf((char) ('a' + Character.digit(each, 16))))
                .collect(Collectors.joining());
    }
}
