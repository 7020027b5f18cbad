package org.credentialpath.cases;

import org.camunda.bpm.engine.RepositoryService;
import org.credentialpath.engine.Runs;
import org.credentialpath.engine.Values;
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
    private final RepositoryService repository;
    private final Runs runs;

    TestCases(Cases cases, Registry registry, Programs programs, RepositoryService repository, Runs runs) {
        this.cases = cases;
        this.registry = registry;
        this.programs = programs;
        this.repository = repository;
        this.runs = runs;
    }

    /** An open case of an active member, with its model running. */
    public CaseId opened(PersonId participant, @Nullable CohortId cohort) {
        standIn();
        registry.tell(participant, Registry.Membership.ACTIVE);
        CaseId id = CaseId.random();
        cases.open(id, participant, packet(), cohort);
        return id;
    }

    /** Goes on to the next round of work where the model's stand-in waits. */
    public void nextRound(CaseId id) {
        runs.complete(id.value(), "userTask_wait", Values.none());
    }

    public PacketRef packet() {
        return programs.get(PROGRAM).current().ref();
    }

    // Until the model itself can be deployed, one that only waits stands in for it.
    private void standIn() {
        if (repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("credential-case")
                        .count()
                == 0) {
            repository
                    .createDeployment()
                    .addClasspathResource("cases/credential-case-stub.bpmn")
                    .deploy();
        }
    }
}
