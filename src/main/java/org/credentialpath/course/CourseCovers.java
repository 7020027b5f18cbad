package org.credentialpath.course;

import java.util.List;
import org.credentialpath.cases.Cases;
import org.credentialpath.people.Covering;
import org.credentialpath.shared.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Who leads a session in place of its facilitator while they are away (rule 41); never one they take part in. */
@Component
class CourseCovers {

    private final SessionTable sessions;
    private final EnrolleeTable enrollees;
    private final Cases cases;
    private final ObjectProvider<Covering> covering;

    CourseCovers(SessionTable sessions, EnrolleeTable enrollees, @Lazy Cases cases, ObjectProvider<Covering> covering) {
        this.sessions = sessions;
        this.enrollees = enrollees;
        this.cases = cases;
        this.covering = covering;
    }

    /** The sessions the person leads for somebody else today. */
    List<CourseSession> of(PersonId person) {
        return covering.stream()
                .flatMap(each -> each.coveredBy(person).stream())
                .distinct()
                .flatMap(away -> sessions.of(away).stream())
                .filter(session -> !takesPart(person, session))
                .toList();
    }

    boolean covers(PersonId person, CourseSession session) {
        return covering.stream().anyMatch(each -> each.coveredBy(person).contains(session.facilitator()))
                && !takesPart(person, session);
    }

    private boolean takesPart(PersonId person, CourseSession session) {
        return enrollees.inSession(session.id()).stream().anyMatch(enrollee -> cases.find(enrollee.caseId())
                .filter(file -> file.participant().equals(person))
                .isPresent());
    }
}
