package org.credentialpath.observation;

import java.util.List;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.CaseRights;
import org.credentialpath.cases.Hearings;
import org.credentialpath.people.Conflicts;
import org.credentialpath.people.People;
import org.credentialpath.people.Person;
import org.credentialpath.people.Role;
import org.credentialpath.shared.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Who may observe whom (rules 15 and 30): never themselves, the facilitator, somebody with a known tie, whom the candidate
 * objected to, who heard their appeal, or in whose place a panel wants somebody else.
 */
@Component
class Observers {

    private final People people;
    private final Conflicts conflicts;
    private final CaseRights rights;
    private final ObjectionTable objections;
    private final ObjectProvider<Hearings> hearings;

    Observers(
            People people,
            Conflicts conflicts,
            CaseRights rights,
            ObjectionTable objections,
            ObjectProvider<Hearings> hearings) {
        this.people = people;
        this.conflicts = conflicts;
        this.rights = rights;
        this.objections = objections;
        this.hearings = hearings;
    }

    List<Person> without(Case file) {
        return people.withRole(Role.OBSERVER).stream()
                .filter(person -> isFree(person.id(), file))
                .toList();
    }

    boolean mayObserve(PersonId person, Case file) {
        return people.rolesOf(person).contains(Role.OBSERVER) && isFree(person, file);
    }

    private boolean isFree(PersonId person, Case file) {
        return !person.equals(file.participant())
                && !rights.facilitates(file, person)
                && conflicts.between(person, file.participant()).isEmpty()
                && !objections.names(file.id(), person)
                && hearings.stream()
                        .noneMatch(each -> each.heard(file.id(), person) || each.replaced(file.id(), person));
    }
}
