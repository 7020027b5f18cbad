package org.credentialpath.people;

import org.credentialpath.shared.PersonId;

/** Told of by the features: the registry said something new about a person, in the transaction that keeps it. */
public interface MembershipWatch {

    void told(PersonId person);
}
