package org.credentialpath.renewal;

import java.util.Set;
import java.util.UUID;
import org.credentialpath.document.DocumentRights;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.PersonId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Who sees and does what in a renewal: its holder, whom the packet lets decide, and staff. */
@Component
class RenewalRights implements DocumentRights {

    private static final Set<Role> READERS = Set.of(Role.COORDINATOR, Role.AUDITOR);

    private final RenewalTable table;
    private final People people;
    private final Programs programs;

    RenewalRights(RenewalTable table, People people, @Lazy Programs programs) {
        this.table = table;
        this.people = people;
        this.programs = programs;
    }

    /** @throws Forbidden when the person has no right to see it, or there is none */
    Renewal require(UUID id, PersonId person) {
        Renewal renewal = table.find(id).orElseThrow(() -> new Forbidden("renewal " + id));
        if (!maySee(renewal, person)) {
            throw new Forbidden("renewal " + id);
        }
        return renewal;
    }

    /** Locks it for what its holder does. @throws Forbidden when it is not the person's own */
    Renewal lockOwn(UUID id, PersonId person) {
        Renewal renewal = locked(id);
        if (!renewal.holder().equals(person)) {
            throw new Forbidden("renewal " + id);
        }
        return renewal;
    }

    /** Locks it for a decision, and nobody decides about themselves. @throws Forbidden when the person may not */
    Renewal lockToDecide(UUID id, PersonId person) {
        Renewal renewal = locked(id);
        if (!mayDecide(renewal, person)) {
            throw new Forbidden("deciding renewal " + id);
        }
        return renewal;
    }

    boolean maySee(Renewal renewal, PersonId person) {
        return renewal.holder().equals(person)
                || mayDecide(renewal, person)
                || people.rolesOf(person).stream().anyMatch(READERS::contains);
    }

    /** Files belong to the renewal they are filed with; an auditor reads what was decided, not them. */
    @Override
    public boolean mayRead(PersonId reader, UUID about) {
        return table.find(about)
                .filter(renewal -> renewal.holder().equals(reader)
                        || mayDecide(renewal, reader)
                        || people.rolesOf(reader).contains(Role.COORDINATOR))
                .isPresent();
    }

    private boolean mayDecide(Renewal renewal, PersonId person) {
        String group = programs.packet(renewal.packet()).renewal().decidedBy();
        return !renewal.holder().equals(person)
                && people.rolesOf(person).stream().map(Role::group).anyMatch(group::equals);
    }

    private Renewal locked(UUID id) {
        return table.lock(id).orElseThrow(() -> new Forbidden("renewal " + id));
    }
}
