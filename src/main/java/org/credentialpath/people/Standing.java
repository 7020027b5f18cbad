package org.credentialpath.people;

import java.util.Set;

/** What a person may be right now: whether the account is open, and the roles. */
record Standing(boolean enabled, Set<Role> roles) {

    static final Standing NONE = new Standing(false, Set.of());

    Set<Role> effectiveRoles() {
        return enabled ? roles : Set.of();
    }
}
