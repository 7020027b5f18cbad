package org.credentialpath.cases;

import java.util.Set;
import org.credentialpath.engine.ScopedGroups;
import org.credentialpath.people.Conflicts;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who may see and do what in one case: rights follow the case, not only the role. */
@Component
public class CaseRights {

    private final CaseTable table;
    private final People people;
    private final Conflicts conflicts;
    private final ObjectProvider<ScopedGroups> groups;
    private final ObjectProvider<CaseReaders> readers;

    CaseRights(
            CaseTable table,
            People people,
            Conflicts conflicts,
            ObjectProvider<ScopedGroups> groups,
            ObjectProvider<CaseReaders> readers) {
        this.table = table;
        this.people = people;
        this.conflicts = conflicts;
        this.groups = groups;
        this.readers = readers;
    }

    /**
     * The person may see the case: its participant, the facilitator of its cohort, coordinators, the review team where no
     * known tie forbids it (rule 15), auditors, and whom {@link CaseReaders} name.
     *
     * @throws Forbidden when not, or when there is no such case
     */
    public Case require(CaseId id, PersonId person) {
        Case file = known(id);
        if (!mayRead(file, person)) {
            throw new Forbidden("case " + id);
        }
        return file;
    }

    /** @throws Forbidden when it is not the person's own case */
    public Case requireOwn(CaseId id, PersonId person) {
        Case file = known(id);
        if (!file.participant().equals(person)) {
            throw new Forbidden("case " + id);
        }
        return file;
    }

    /** @throws Forbidden when the person is neither its participant nor a coordinator */
    public Case requireOwnOrStaff(CaseId id, PersonId person) {
        Case file = known(id);
        requireOwnOrStaff(file, person);
        return file;
    }

    /** A coordinator who is not the participant, because nobody decides about themselves. @throws Forbidden when not */
    public Case requireStaff(CaseId id, PersonId person) {
        Case file = known(id);
        if (!isStaff(file, person)) {
            throw new Forbidden("case " + id);
        }
        return file;
    }

    /** Whether the person leads the cohort the case belongs to now (rule 14: history stays, access goes). */
    public boolean facilitates(Case file, PersonId person) {
        String group = Role.FACILITATOR.group() + "@" + file.cohort();
        return file.cohort() != null
                && !file.participant().equals(person)
                && groups.stream().anyMatch(feature -> feature.of(person).contains(group));
    }

    public boolean mayRead(Case file, PersonId person) {
        return file.participant().equals(person)
                || mayByRole(file, person)
                || facilitates(file, person)
                || readers.stream().anyMatch(feature -> feature.mayRead(file.id(), person));
    }

    public boolean isStaff(Case file, PersonId person) {
        return !file.participant().equals(person) && people.rolesOf(person).contains(Role.COORDINATOR);
    }

    void requireOwnOrStaff(Case file, PersonId person) {
        if (!file.participant().equals(person) && !isStaff(file, person)) {
            throw new Forbidden("case " + file.id());
        }
    }

    private boolean mayByRole(Case file, PersonId person) {
        Set<Role> roles = people.rolesOf(person);
        return roles.contains(Role.COORDINATOR)
                || roles.contains(Role.AUDITOR)
                || (roles.contains(Role.REVIEW_TEAM)
                        && conflicts.between(person, file.participant()).isEmpty());
    }

    private Case known(CaseId id) {
        return table.find(id).orElseThrow(() -> new Forbidden("case " + id));
    }
}
