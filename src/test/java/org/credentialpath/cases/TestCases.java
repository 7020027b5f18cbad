package org.credentialpath.cases;

import org.credentialpath.people.Registry;
import org.credentialpath.program.PacketRef;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Cases for tests: inject it into any test with a Spring context. */
@Component
public class TestCases {

    public static final String PROGRAM = "mrtq-infant-toddler";

    private final Cases cases;
    private final Registry registry;
    private final Programs programs;

    TestCases(Cases cases, Registry registry, Programs programs) {
        this.cases = cases;
        this.registry = registry;
        this.programs = programs;
    }

    /** An open case of an active member, with its model running. */
    public CaseId opened(PersonId participant, @Nullable CohortId cohort) {
        return opened(participant, cohort, PROGRAM);
    }

    /** An open case of an active member in the program. */
    public CaseId opened(PersonId participant, @Nullable CohortId cohort, String program) {
        registry.tell(participant, Registry.Membership.ACTIVE);
        CaseId id = CaseId.random();
        cases.open(id, participant, programs.get(program).current().ref(), cohort);
        return id;
    }

    public PacketRef packet() {
        return programs.get(PROGRAM).current().ref();
    }
}
