package org.credentialpath.inbox.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.credentialpath.people.TestPeople.signedIn;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.credentialpath.cases.TestCases;
import org.credentialpath.cohort.TestCohorts;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.inbox.TestTasks;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** Where a task stands in its model: who sees the picture, and whose eyes what is done is not for. */
@SpringBootTest
@AutoConfigureMockMvc
class TaskPlaceWebTest {

    private static final String FOLDED = "Where this task stands";

    @Autowired
    MockMvc web;

    @Autowired
    OpenTasks tasks;

    @Autowired
    TaskService engineTasks;

    @Autowired
    RuntimeService runs;

    @Autowired
    TestCases cases;

    @Autowired
    TestTasks testTasks;

    @Autowired
    TestCohorts cohorts;

    @Autowired
    TestPeople people;

    PersonId candidate;
    PersonId coordinator;
    OpenTask task;
    OpenTask theirs;

    @BeforeEach
    void anObserverIsWanted() {
        candidate = people.with(Role.PARTICIPANT, Role.OBSERVER);
        coordinator = people.with(Role.COORDINATOR);
        CaseId id = cases.opened(candidate, null);
        testTasks.visitWanted(id, candidate);
        task = testTasks.at(id, TestTasks.STEP);
        theirs = testTasks.waiting(id);
    }

    @Test
    void coordinatorsSeeTheStepInItsModelAndTheWayThere() throws Exception {
        assertThat(around(task, coordinator))
                .contains(FOLDED, "It stands at: " + task.title(), "The way there")
                .contains("data-diagram=\"" + model(task) + "\"")
                .contains("data-active=\"" + TestTasks.STEP + "\"")
                .containsPattern("data-finished=\"[^\"]*startEvent_")
                .doesNotContainPattern("data-finished=\"[^\"]*" + TestTasks.STEP)
                .doesNotContain("Only this step");
        web.perform(get(model(task)).with(signedIn(coordinator)))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_XML))
                .andExpect(result -> assertThat(result.getResponse().getContentAsString())
                        .contains("<bpmn:process id=\"" + task.model() + "\"")
                        .contains("id=\"" + TestTasks.STEP + "\""));
    }

    @Test
    void whoJudgesSeesNothingOfWhatOthersHaveDone() throws Exception {
        for (Role role : new Role[] {Role.REVIEWER, Role.OBSERVER, Role.FACILITATOR}) {
            PersonId has = people.with(role);
            tasks.assign(task.ref(), has);
            assertThat(around(task, has))
                    .contains(FOLDED, "It stands at: " + task.title(), "Only this step")
                    .contains("data-active=\"" + TestTasks.STEP + "\"")
                    .doesNotContain("data-finished", "The way there");
            model(task, has, 200);
        }
    }

    @Test
    void theFacilitatorOfTheParticipantSeesItToo() throws Exception {
        PersonId facilitator = people.with(Role.FACILITATOR);
        PersonId member = people.with(Role.PARTICIPANT);
        OpenTask waits = testTasks.waiting(cases.opened(member, cohorts.ledBy(facilitator)));
        assertThat(around(waits, facilitator)).contains(FOLDED).doesNotContain("data-finished");
        model(waits, facilitator, 200);
        model(waits, people.with(Role.FACILITATOR), 404);
        model(waits, member, 403);
    }

    @Test
    void nobodySeesTheModelOfATaskThatIsNotTheirsOrAboutThem() throws Exception {
        for (Role role : new Role[] {Role.REVIEWER, Role.OBSERVER, Role.FACILITATOR, Role.AUDITOR}) {
            model(task, people.with(role), 404);
        }
        for (Role role : new Role[] {Role.PARTICIPANT, Role.WORKPLACE}) {
            model(task, people.with(role), 403);
        }
        assertThat(around(theirs, candidate)).doesNotContain(FOLDED);
        model(theirs, candidate, 404);
        model(theirs, coordinator, 200);
    }

    @Test
    void aTaskThatIsGoneHasNoPlace() throws Exception {
        String run = engineTasks
                .createTaskQuery()
                .taskId(task.ref().value())
                .singleResult()
                .getProcessInstanceId();
        runs.deleteProcessInstance(run, "For this test");
        model(task, coordinator, 404);
        web.perform(get("/tasks/" + task.ref() + "/around").with(signedIn(coordinator)))
                .andExpect(status().isNotFound());
    }

    private String around(OpenTask about, PersonId reader) throws Exception {
        return web.perform(get("/tasks/" + about.ref() + "/around").with(signedIn(reader)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private void model(OpenTask about, PersonId reader, int answer) throws Exception {
        web.perform(get(model(about)).with(signedIn(reader))).andExpect(status().is(answer));
    }

    private static String model(OpenTask about) {
        return "/tasks/" + about.ref() + "/model.bpmn";
    }
}
