package org.credentialpath.people;

import org.credentialpath.shared.PersonId;

/** Membership in the professional registry, as last told to us. */
public interface Registry {

    enum Membership {
        ACTIVE,
        LAPSED,
        NONE
    }

    Membership membershipOf(PersonId person);

    /** Keeps what the registry says of the person from now on, and lets each {@link MembershipWatch} know. */
    void tell(PersonId person, Membership membership);
}
