package org.credentialpath.cohort;

import java.util.Set;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** Who may see a cohort, and as what: coordinators, its facilitator, auditors, and its members. */
@Component
public class CohortRights {

    /** What somebody is to a cohort. Members see the names of fellow members and nothing else of them. */
    public enum As {
        COORDINATOR,
        FACILITATOR,
        AUDITOR,
        MEMBER;

        /** Whether they see members' cases. */
        public boolean isStaff() {
            return this != MEMBER;
        }
    }

    private final CohortTable cohorts;
    private final Facilitators facilitators;
    private final Members members;
    private final People people;

    CohortRights(CohortTable cohorts, Facilitators facilitators, Members members, People people) {
        this.cohorts = cohorts;
        this.facilitators = facilitators;
        this.members = members;
        this.people = people;
    }

    /** @throws Forbidden when there is no such cohort, or the person is nothing to it */
    public As require(CohortId id, PersonId person) {
        if (cohorts.find(id).isPresent()) {
            Set<Role> roles = people.rolesOf(person);
            if (members.isMember(id, person)) {
                return As.MEMBER;
            } else if (roles.contains(Role.COORDINATOR)) {
                return As.COORDINATOR;
            } else if (facilitators.facilitates(person, id)) {
                return As.FACILITATOR;
            } else if (roles.contains(Role.AUDITOR)) {
                return As.AUDITOR;
            }
        }
        throw new Forbidden("cohort " + id);
    }
}
