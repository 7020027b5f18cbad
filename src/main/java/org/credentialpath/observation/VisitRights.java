package org.credentialpath.observation;

import java.util.Set;
import org.credentialpath.cases.CaseRights;
import org.credentialpath.cases.Hearings;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who opens a visit, and who reads what its observer wrote (rules 23 and 37). */
@Service
@Transactional
public class VisitRights {

    private static final Set<Role> READERS = Set.of(Role.COORDINATOR, Role.REVIEW_TEAM, Role.AUDITOR);

    private final Visits visits;
    private final CaseRights rights;
    private final People people;
    private final ObjectProvider<Hearings> hearings;
    private final EvidenceRecord record;

    VisitRights(
            Visits visits, CaseRights rights, People people, ObjectProvider<Hearings> hearings, EvidenceRecord record) {
        this.visits = visits;
        this.rights = rights;
        this.people = people;
        this.hearings = hearings;
        this.record = record;
    }

    /**
     * @throws Forbidden to everybody but the candidate, the observer, coordinators, the review team, auditors and whoever
     *     hears an appeal
     */
    @Transactional(readOnly = true)
    public Visit open(VisitId id, PersonId person) {
        Visit visit = visits.get(id);
        if (!isOwn(visit, person) && !readsRecord(visit, person)) {
            throw new Forbidden("visit " + id);
        }
        return visit;
    }

    public boolean isOwn(Visit visit, PersonId person) {
        return rights.require(visit.caseId(), person).participant().equals(person);
    }

    /** The candidate does not: what became of the criteria is told with the decision. */
    public boolean readsRecord(Visit visit, PersonId person) {
        return person.equals(visit.observer())
                || (!isOwn(visit, person)
                        && (people.rolesOf(person).stream().anyMatch(READERS::contains) || hears(visit, person)));
    }

    private boolean hears(Visit visit, PersonId person) {
        return hearings.stream().anyMatch(each -> each.hears(visit.caseId(), person));
    }

    /** Whether the person may call the visit off. */
    public boolean callsOff(Visit visit, PersonId person) {
        boolean theirs = person.equals(visit.observer())
                || isOwn(visit, person)
                || people.rolesOf(person).contains(Role.COORDINATOR);
        return theirs && visit.state() == Visit.State.PLANNED;
    }

    /** Writes down that somebody looked at a record that is not their own work. */
    public void looked(Visit visit, PersonId reader) {
        if (!reader.equals(visit.observer())) {
            record.write(Act.of(visit.caseId().value(), "visit.viewed")
                    .fact("visit", visit.id())
                    .fact("by", reader));
        }
    }
}
