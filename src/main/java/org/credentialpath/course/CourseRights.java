package org.credentialpath.course;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.CaseReaders;
import org.credentialpath.cases.Cases;
import org.credentialpath.document.DocumentRights;
import org.credentialpath.engine.ScopedGroups;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Who sees and does what in a course: its participant, the facilitator of the session they are in, and staff. */
@Component
class CourseRights implements CaseReaders, DocumentRights, ScopedGroups {

    private final EnrolleeTable enrollees;
    private final SessionTable sessions;
    private final ProductTable products;
    private final CourseCovers covers;
    private final Cases cases;
    private final People people;

    CourseRights(
            EnrolleeTable enrollees,
            SessionTable sessions,
            ProductTable products,
            CourseCovers covers,
            @Lazy Cases cases,
            People people) {
        this.enrollees = enrollees;
        this.sessions = sessions;
        this.products = products;
        this.covers = covers;
        this.cases = cases;
        this.people = people;
    }

    /** @throws Forbidden when the person has no right to see the course, or there is none */
    Case require(CaseId id, PersonId person) {
        Case file = known(id);
        boolean own = file.participant().equals(person);
        boolean staff = people.rolesOf(person).stream().anyMatch(Set.of(Role.COORDINATOR, Role.AUDITOR)::contains);
        if (!own && !staff && !mayRead(id, person)) {
            throw new Forbidden("course " + id);
        }
        return file;
    }

    /** @throws Forbidden when it is not the person's own course */
    Case requireOwn(CaseId id, PersonId person) {
        Case file = known(id);
        if (!file.participant().equals(person)) {
            throw new Forbidden("course " + id);
        }
        return file;
    }

    /** @throws Forbidden when the person does not facilitate the session the participant is in */
    void requireFacilitator(CaseId id, PersonId person) {
        if (!mayRead(id, person)) {
            throw new Forbidden("facilitating course " + id);
        }
    }

    /** @throws Forbidden when the person does not have the role, or it is their own course */
    void requireRole(CaseId id, PersonId person, Role role) {
        if (known(id).participant().equals(person) || !people.rolesOf(person).contains(role)) {
            throw new Forbidden("course " + id);
        }
    }

    /** The facilitator of the session or who covers them (rule 41), who is never the participant. */
    @Override
    public boolean mayRead(CaseId id, PersonId reader) {
        return enrollees
                .find(id)
                .map(Enrollee::session)
                .flatMap(sessions::find)
                .filter(session -> session.facilitator().equals(reader) || covers.covers(reader, session))
                .filter(session -> !cases.get(id).participant().equals(reader))
                .isPresent();
    }

    @Override
    public boolean mayRead(PersonId reader, UUID about) {
        return products.find(about)
                .filter(product -> mayRead(product.caseId(), reader)
                        || cases.get(product.caseId()).participant().equals(reader)
                        || people.rolesOf(reader).contains(Role.COORDINATOR))
                .isPresent();
    }

    @Override
    public Set<String> of(PersonId person) {
        return Stream.concat(sessions.of(person).stream(), covers.of(person).stream())
                .map(CourseRights::group)
                .collect(Collectors.toSet());
    }

    @Override
    public Map<String, PersonId> covered(PersonId person) {
        return covers.of(person).stream()
                .collect(Collectors.toMap(CourseRights::group, CourseSession::facilitator, (one, same) -> one));
    }

    private static String group(CourseSession session) {
        return Role.FACILITATOR.group() + "@" + session.id();
    }

    private Case known(CaseId id) {
        return enrollees
                .find(id)
                .flatMap(enrollee -> cases.find(enrollee.caseId()))
                .orElseThrow(() -> new Forbidden("course " + id));
    }
}
