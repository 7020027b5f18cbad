package org.credentialpath.cases;

import org.credentialpath.people.MembershipWatch;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** Holds or frees a person's cases when the registry tells something new about them. */
@Component
class CasesOnMembership implements MembershipWatch {

    private final CaseTable table;
    private final MembershipHold hold;

    CasesOnMembership(CaseTable table, MembershipHold hold) {
        this.table = table;
        this.hold = hold;
    }

    @Override
    public void told(PersonId person) {
        table.of(person).stream().filter(file -> !file.isOver()).forEach(file -> hold.check(table.locked(file.id())));
    }
}
