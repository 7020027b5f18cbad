package org.credentialpath.board.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.credentialpath.people.TestPeople.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import org.credentialpath.board.Workload;
import org.credentialpath.board.WorkloadLine;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.engine.TaskFilter;
import org.credentialpath.engine.TaskLoad;
import org.credentialpath.engine.TaskLoads;
import org.credentialpath.meeting.MeetingId;
import org.credentialpath.meeting.TestMeetings;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Who of the staff has how much to do, as coordinators see it. */
@SpringBootTest
@AutoConfigureMockMvc
class WorkloadWebTest {

    @Autowired
    MockMvc web;

    @Autowired
    Workload workload;

    @Autowired
    TestMeetings meetings;

    @Autowired
    TestPeople people;

    @Autowired
    OpenTasks tasks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    HouseClock clock;

    PersonId coordinator;
    PersonId facilitator;
    CohortId cohort;
    MeetingId meeting;

    @BeforeEach
    void aMeetingThatIsOver() {
        coordinator = people.with(Role.COORDINATOR);
        facilitator = people.with(Role.FACILITATOR);
        cohort = meetings.cohortOf(facilitator);
        meetings.join(cohort, people.with(Role.PARTICIPANT));
        meetings.join(cohort, people.with(Role.PARTICIPANT));
        meeting = meetings.over(cohort);
    }

    @Test
    void countsWhatIsOpenOverdueDueSoonAndPutOff() {
        due(Duration.ofDays(3));
        assertThat(line().own()).isEqualTo(new TaskLoad(1, 0, 1, 0));
        due(Duration.ofDays(-3));
        assertThat(line().own()).isEqualTo(new TaskLoad(1, 1, 0, 0));
        jdbc.sql("UPDATE open_task SET follow_up = ?, due = NULL WHERE key = ?")
                .params(Timestamp.from(clock.instant().plus(Duration.ofDays(2))), meeting.value())
                .update();
        assertThat(line().own()).isEqualTo(new TaskLoad(1, 0, 0, 1));
        assertThat(line().awaited().open()).isEqualTo(2);
    }

    @Test
    void whatSomebodyHasTakenIsTheirs() {
        PersonId other = people.with(Role.FACILITATOR);
        OpenTask task = tasks.get(workload.tasksOf(facilitator).get(0).ref()).orElseThrow();
        TestPeople.as(other, () -> {
            tasks.claim(task.ref(), other);
            return task;
        });
        assertThat(line().own()).isEqualTo(TaskLoad.NONE);
        assertThat(workload.tasksOf(facilitator)).isEmpty();
        assertThat(workload.tasksOf(other)).extracting(OpenTask::ref).containsExactly(task.ref());
    }

    @Test
    void coordinatorsSeeItAndLookInto() throws Exception {
        due(Duration.ofDays(-3));
        String person = "/workload/" + facilitator;
        open(coordinator, "/workload?role=facilitator")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(person)));
        open(coordinator, "/workload?role=observer").andExpect(content().string(not(containsString(person))));
        open(coordinator, person)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Record attendance")))
                .andExpect(content().string(containsString("Overdue")));
        open(coordinator, "/workload/" + people.with(Role.REVIEWER))
                .andExpect(content().string(containsString("Nothing waits")));
        open(coordinator, "/workload/" + PersonId.random()).andExpect(status().isNotFound());
        open(coordinator, "/workload/nonsense").andExpect(status().isNotFound());
    }

    @Test
    void countsEachKindWhoeverHasIt() throws Exception {
        due(Duration.ofDays(-3));
        String step = workload.tasksOf(facilitator).get(0).step();
        TaskFilter kind = TaskFilter.any().about(TaskFilter.About.step(step)).later();

        List<TaskLoads.OfKind> found = workload.now().kinds().stream()
                .filter(each -> each.kind().step().equals(step))
                .toList();

        assertThat(found).hasSize(1);
        assertThat(found.get(0).load().open()).isPositive().isEqualTo(tasks.count(kind, 10_000));
        assertThat(found.get(0).load().overdue()).isPositive().isEqualTo(tasks.count(kind.overdue(), 10_000));
        open(coordinator, "/workload").andExpect(content().string(containsString("/tasks?view=all&amp;kind=" + step)));
    }

    @Test
    void nobodyElseSeesIt() throws Exception {
        for (PersonId other : List.of(facilitator, people.with(Role.AUDITOR), people.with(Role.PARTICIPANT))) {
            open(other, "/workload").andExpect(status().isForbidden());
            open(other, "/workload/" + facilitator).andExpect(status().isForbidden());
        }
        web.perform(get("/workload")).andExpect(status().is3xxRedirection());
    }

    private WorkloadLine line() {
        return workload.now().everybody().stream()
                .filter(line -> line.person().id().equals(facilitator))
                .findFirst()
                .orElseThrow();
    }

    private void due(Duration from) {
        jdbc.sql("UPDATE open_task SET due = ? WHERE key = ?")
                .params(Timestamp.from(clock.instant().plus(from)), meeting.value())
                .update();
    }

    private ResultActions open(PersonId person, String address) throws Exception {
        return web.perform(get(address).with(signedIn(person)));
    }
}
