package org.credentialpath.inbox;

import java.util.Map;
import java.util.function.Predicate;
import org.camunda.bpm.engine.RuntimeService;
import org.credentialpath.cases.TestCases;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.observation.VisitId;
import org.credentialpath.observation.Visits;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** Open tasks for tests, by the example of an observer wanted, which coordinators do; inject it into any test. */
@Component
public class TestTasks {

    /** What an observer is wanted at. */
    public static final String STEP = "userTask_assignObserver";

    private final OpenTasks tasks;
    private final Visits visits;
    private final RuntimeService runs;
    private final TestCases cases;
    private final TestPeople people;

    TestTasks(OpenTasks tasks, Visits visits, RuntimeService runs, TestCases cases, TestPeople people) {
        this.tasks = tasks;
        this.visits = visits;
        this.runs = runs;
        this.cases = cases;
        this.people = people;
    }

    /** In a new case of somebody new. */
    public OpenTask observerWanted() {
        PersonId candidate = people.with(Role.PARTICIPANT);
        CaseId id = cases.opened(candidate, null);
        visitWanted(id, candidate);
        return at(id, STEP);
    }

    /** The run of a visit in this case. */
    public VisitId visitWanted(CaseId id, PersonId participant) {
        VisitId visit = visits.want(id);
        runs.startProcessInstanceByKey(
                "site-observation",
                visit.toString(),
                Map.of(
                        "program", cases.packet().program(),
                        "packet", cases.packet().version(),
                        "caseId", id.toString(),
                        "participantId", participant.toString(),
                        "visitId", visit.toString(),
                        "visitNeeded", true));
        return visit;
    }

    /** What is open in the case at this step. */
    public OpenTask at(CaseId id, String step) {
        return first(id, task -> task.step().equals(step));
    }

    /** What the participant has to do in the case. */
    public OpenTask waiting(CaseId id) {
        return first(id, OpenTask::waitsForItsPerson);
    }

    private OpenTask first(CaseId id, Predicate<OpenTask> meant) {
        return tasks.ofCase(id).stream().filter(meant).findFirst().orElseThrow();
    }
}
