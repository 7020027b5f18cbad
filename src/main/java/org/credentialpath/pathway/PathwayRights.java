package org.credentialpath.pathway;

import java.util.Set;
import java.util.UUID;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Cases;
import org.credentialpath.document.DocumentRights;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Who sees and does what in a pathway: its participant and staff. A supervisor sees nothing but the question for feedback. */
@Component
class PathwayRights implements DocumentRights {

    private static final Set<Role> READERS = Set.of(Role.COORDINATOR, Role.AUDITOR);

    private final PathwayTable table;
    private final Cases cases;
    private final People people;

    PathwayRights(PathwayTable table, @Lazy Cases cases, People people) {
        this.table = table;
        this.cases = cases;
        this.people = people;
    }

    /** @throws Forbidden when the person has no right to see the pathway, or there is none */
    Case require(CaseId id, PersonId person) {
        Case file = known(id);
        if (!file.participant().equals(person)
                && people.rolesOf(person).stream().noneMatch(READERS::contains)) {
            throw new Forbidden("pathway " + id);
        }
        return file;
    }

    /** @throws Forbidden when it is not the person's own pathway */
    Case requireOwn(CaseId id, PersonId person) {
        Case file = known(id);
        if (!file.participant().equals(person)) {
            throw new Forbidden("pathway " + id);
        }
        return file;
    }

    /** A coordinator, and nobody about themselves. @throws Forbidden when not */
    Case requireStaff(CaseId id, PersonId person) {
        Case file = known(id);
        if (file.participant().equals(person) || !people.rolesOf(person).contains(Role.COORDINATOR)) {
            throw new Forbidden("pathway " + id);
        }
        return file;
    }

    /** @throws Forbidden when there is no such pathway */
    Case file(CaseId id) {
        return known(id);
    }

    /** Files belong to the requirement they are handed in for. */
    @Override
    public boolean mayRead(PersonId reader, UUID about) {
        return table.requirement(about)
                .flatMap(row -> table.level(row.level()))
                .filter(level -> cases.get(level.caseId()).participant().equals(reader)
                        || people.rolesOf(reader).contains(Role.COORDINATOR))
                .isPresent();
    }

    private Case known(CaseId id) {
        return table.enrollee(id)
                .flatMap(enrollee -> cases.find(enrollee.caseId()))
                .orElseThrow(() -> new Forbidden("pathway " + id));
    }
}
