package org.credentialpath.inbox.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.credentialpath.people.TestPeople.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Objects;
import org.credentialpath.cases.TestCases;
import org.credentialpath.engine.EngineSteps;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.inbox.TestTasks;
import org.credentialpath.observation.VisitId;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

/** The tasklist and the page of a task, by the example of an observer wanted. */
@SpringBootTest
@AutoConfigureMockMvc
class TaskWebTest {

    @Autowired
    MockMvc web;

    @Autowired
    OpenTasks tasks;

    @Autowired
    EngineSteps engine;

    @Autowired
    TestCases cases;

    @Autowired
    TestTasks testTasks;

    @Autowired
    TestPeople people;

    PersonId candidate;
    PersonId coordinator;
    PersonId observer;
    CaseId caseId;
    VisitId visit;
    OpenTask task;

    @BeforeEach
    void anObserverIsWanted() {
        candidate = people.with(Role.PARTICIPANT);
        coordinator = people.with(Role.COORDINATOR);
        observer = people.with(Role.OBSERVER);
        caseId = cases.opened(candidate, null);
        visit = testTasks.visitWanted(caseId, candidate);
        task = testTasks.at(caseId, TestTasks.STEP);
    }

    @Test
    void listsWhatIsOpenToOnesGroups() throws Exception {
        web.perform(get("/tasks")
                        .param("view", "free")
                        .param("text", Objects.requireNonNull(task.subject()))
                        .with(signedIn(coordinator)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/tasks/" + task.ref())));
        web.perform(get("/tasks").param("view", "free").with(signedIn(observer)))
                .andExpect(content().string(not(containsString("/tasks/" + task.ref()))));
    }

    @Test
    void aStrangersTaskIsNotThere() throws Exception {
        web.perform(get("/tasks/" + task.ref()).with(signedIn(observer))).andExpect(status().isNotFound());
        web.perform(post("/tasks/" + task.ref() + "/claim").with(csrf()).with(signedIn(candidate)))
                .andExpect(status().isNotFound());
        assertThat(tasks.get(task.ref()).orElseThrow().assignee()).isNull();
    }

    @Test
    void oneClaimsAndAnotherIsTold() throws Exception {
        web.perform(post("/tasks/" + task.ref() + "/claim").with(csrf()).with(signedIn(coordinator)))
                .andExpect(redirectedUrl("/tasks/" + task.ref()));
        assertThat(tasks.get(task.ref()).orElseThrow().assignee()).isEqualTo(coordinator);
        PersonId other = people.with(Role.COORDINATOR);
        web.perform(post("/tasks/" + task.ref() + "/claim").with(csrf()).with(signedIn(other)))
                .andExpect(redirectedUrl("/tasks"));
        assertThat(tasks.get(task.ref()).orElseThrow().assignee()).isEqualTo(coordinator);
        web.perform(post("/tasks/" + task.ref() + "/release").with(csrf()).with(signedIn(coordinator)))
                .andExpect(redirectedUrl("/tasks"));
        assertThat(tasks.get(task.ref()).orElseThrow().assignee()).isNull();
    }

    @Test
    void anEmptyFormIsRefusedAndNothingMoves() throws Exception {
        web.perform(post("/tasks/" + task.ref()).with(csrf()).with(signedIn(coordinator)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Choose an observer")));
        engine.assertWaitsAt(visit.value(), "userTask_assignObserver");
    }

    @Test
    void aFilledFormMovesTheVisitOn() throws Exception {
        web.perform(post("/tasks/" + task.ref())
                        .param("observer", observer.toString())
                        .with(csrf())
                        .with(signedIn(coordinator)))
                .andExpect(redirectedUrl("/home"));
        engine.assertWaitsAt(visit.value(), "userTask_answerVisitRequest");
        web.perform(get("/home").with(signedIn(observer)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Accept or decline the visit")));
        web.perform(get("/tasks/" + task.ref()).with(signedIn(coordinator))).andExpect(status().isNotFound());
    }

    @Test
    void theCaseShowsItsHistoryToThoseWhoMayReadIt() throws Exception {
        web.perform(get("/cases/" + caseId).with(signedIn(coordinator)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Assign an observer")));
        web.perform(get("/cases/" + caseId).with(signedIn(candidate)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Assign an observer"))));
        web.perform(get("/cases/" + caseId).with(signedIn(observer))).andExpect(status().isNotFound());
        web.perform(get("/cases/nonsense").with(signedIn(coordinator))).andExpect(status().isNotFound());
    }
}
