package org.credentialpath.observation;

import java.util.List;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.CaseRights;
import org.credentialpath.people.Conflicts;
import org.credentialpath.people.People;
import org.credentialpath.people.Person;
import org.credentialpath.people.Role;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/**
 * Who may observe whom (rule 15): never themselves, the facilitator, somebody with a known tie, or whom the candidate
 * objected to.
 */
@Component
class Observers {

    private final People people;
    private final Conflicts conflicts;
    private final CaseRights rights;
    private final ObjectionTable objections;

    Observers(People people, Conflicts conflicts, CaseRights rights, ObjectionTable objections) {
        this.people = people;
        this.conflicts = conflicts;
        this.rights = rights;
        this.objections = objections;
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
                && !objections.names(file.id(), person);
    }
}
