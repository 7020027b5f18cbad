package org.credentialpath.people;

import java.util.Set;

/** One line of the list of people. */
public record PersonRow(Person person, Set<Role> roles, AccountState account, Registry.Membership membership) {

    /** Whether the person can sign in. */
    public enum AccountState {
        NONE,
        WAITING_FOR_PASSWORD,
        OPEN,
        CLOSED
    }
}
