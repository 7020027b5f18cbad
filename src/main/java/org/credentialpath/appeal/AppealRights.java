package org.credentialpath.appeal;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.CaseReaders;
import org.credentialpath.cases.Cases;
import org.credentialpath.cases.Hearings;
import org.credentialpath.document.DocumentRights;
import org.credentialpath.engine.ScopedGroups;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Who may see an appeal: the candidate, its panel, coordinators and auditors (rule 30). While the appeal is open its panel
 * reads the case too. The panel's scoped group is {@code appeals@<appeal id>}; what is attached belongs to the decision.
 */
@Component
class AppealRights implements CaseReaders, DocumentRights, ScopedGroups, Hearings {

    private static final Set<Role> READERS = Set.of(Role.COORDINATOR, Role.AUDITOR);

    private final AppealTable appeals;
    private final AppealSeatTable seats;
    private final Cases cases;
    private final People people;

    AppealRights(AppealTable appeals, AppealSeatTable seats, @Lazy Cases cases, People people) {
        this.appeals = appeals;
        this.seats = seats;
        this.cases = cases;
        this.people = people;
    }

    /** @throws Forbidden when there is no such appeal, or the person may not see it */
    Appeal require(UUID id, PersonId person) {
        Appeal appeal = appeals.find(id).orElseThrow(() -> new Forbidden("appeal " + id));
        if (!sees(appeal, person)) {
            throw new Forbidden("appeal " + id);
        }
        return appeal;
    }

    /** @throws Forbidden when the person does not sit on its panel */
    void requirePanel(Appeal appeal, PersonId person) {
        if (!seats.seated(appeal.id()).contains(person)) {
            throw new Forbidden("appeal " + appeal.id());
        }
    }

    @Override
    public boolean mayRead(CaseId caseId, PersonId reader) {
        return seats.hears(caseId, reader);
    }

    @Override
    public boolean mayRead(PersonId reader, UUID about) {
        return appeals.against(about).filter(appeal -> sees(appeal, reader)).isPresent();
    }

    @Override
    public Set<String> of(PersonId person) {
        return seats.openOf(person).stream()
                .map(appeal -> Role.APPEALS.group() + "@" + appeal)
                .collect(Collectors.toSet());
    }

    @Override
    public boolean isOpen(CaseId id) {
        return appeals.open(id).isPresent();
    }

    @Override
    public boolean hears(CaseId id, PersonId person) {
        return seats.hears(id, person);
    }

    @Override
    public boolean heard(CaseId id, PersonId person) {
        return seats.heard(id, person);
    }

    @Override
    public boolean replaced(CaseId id, PersonId person) {
        return seats.replaced(id, person);
    }

    private boolean sees(Appeal appeal, PersonId person) {
        Case file = cases.get(appeal.caseId());
        return file.participant().equals(person)
                || people.rolesOf(person).stream().anyMatch(READERS::contains)
                || seats.seated(appeal.id()).contains(person);
    }
}
