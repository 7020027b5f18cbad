package org.credentialpath.cohort;

import java.util.List;
import java.util.Optional;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Service;

/** Who is in which cohort. */
@Service
public class Members {

    private final MemberTable members;

    Members(MemberTable members) {
        this.members = members;
    }

    /** Who is in the cohort now, in the order they joined. */
    public List<Member> of(CohortId cohort) {
        return members.of(cohort).stream().filter(Member::isIn).toList();
    }

    /** As {@link #of}, with everybody who has left it. */
    public List<Member> everIn(CohortId cohort) {
        return members.of(cohort);
    }

    public boolean isMember(CohortId cohort, PersonId person) {
        return find(cohort, person).isPresent();
    }

    /** The person as a member now. */
    public Optional<Member> find(CohortId cohort, PersonId person) {
        return of(cohort).stream()
                .filter(member -> member.person().equals(person))
                .findFirst();
    }

    /** The cohort the case is in now. */
    public Optional<CohortId> cohortOf(CaseId caseId) {
        return members.cohortOf(caseId);
    }

    /** The cohorts the person is in now, the latest first. */
    public List<CohortId> cohortsOf(PersonId person) {
        return members.cohortsOf(person);
    }
}
