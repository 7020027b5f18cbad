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

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.engine.TaskFilter;
import org.credentialpath.inbox.TestTasks;
import org.credentialpath.meeting.MeetingId;
import org.credentialpath.meeting.TestMeetings;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.record.Entry;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A meeting is over; whoever leads its cohort records who came, or those whom a coordinator opens that to. */
@SpringBootTest
@AutoConfigureMockMvc
class OpenToWebTest {

    @Autowired
    MockMvc web;

    @Autowired
    OpenTasks tasks;

    @Autowired
    TestMeetings meetings;

    @Autowired
    TestTasks testTasks;

    @Autowired
    TestPeople people;

    @Autowired
    EvidenceRecord record;

    PersonId facilitator;
    PersonId coordinator;
    PersonId colleague;
    PersonId participant;
    CohortId cohort;
    CaseId member;
    OpenTask task;
    String leads;
    String attendance;

    @BeforeEach
    void aMeetingIsOver() {
        facilitator = people.with(Role.FACILITATOR);
        coordinator = people.with(Role.COORDINATOR);
        colleague = people.with(Role.COORDINATOR);
        participant = people.with(Role.PARTICIPANT);
        cohort = meetings.cohortOf(facilitator);
        member = meetings.join(cohort, participant);
        MeetingId meeting = meetings.over(cohort);
        leads = "facilitator@" + cohort;
        task = tasks.ofKey(meeting.value(), "page:attendance").get(0);
        attendance = "/cohorts/" + cohort + "/meetings/" + meeting + "/attendance";
    }

    @Test
    void aCoordinatorOpensItToCoordinatorsToo() throws Exception {
        around(coordinator)
                .andExpect(content().string(containsString(form())))
                .andExpect(content().string(containsString("Facilitator of ")))
                .andExpect(content().string(not(containsString(address("/claim")))));

        open(coordinator, "coordinator", leads).andExpect(redirectedUrl("/tasks/" + task.ref() + "/around"));

        assertThat(groups()).containsExactlyInAnyOrder("coordinator", leads);
        assertThat(free("coordinator")).isTrue();
        assertThat(free(leads)).isTrue();
        around(colleague).andExpect(content().string(containsString(address("/claim"))));
        assertThat(acts()).singleElement().satisfies(act -> {
            assertThat(act.author().person()).isEqualTo(coordinator);
            assertThat(act.facts()).containsEntry("groups", "coordinator " + leads);
        });
        web.perform(get("/tasks/" + task.ref() + "/comments").with(signedIn(facilitator)))
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "Task opened to other groups: Record attendance, open to Coordinator, Facilitator of ")));
        open(coordinator, "coordinator", leads);
        assertThat(acts()).hasSize(1);
    }

    @Test
    void whatIsMovedToCoordinatorsIsDoneByOne() throws Exception {
        open(coordinator, "coordinator").andExpect(redirectedUrl("/tasks/" + task.ref() + "/around"));

        assertThat(groups()).containsExactly("coordinator");
        assertThat(free(leads)).isFalse();
        send(colleague, "/tasks/" + task.ref() + "/claim").andExpect(redirectedUrl("/tasks/" + task.ref()));
        web.perform(get("/tasks/" + task.ref()).with(signedIn(colleague))).andExpect(redirectedUrl(attendance));
        send(colleague, attendance + "/rest").andExpect(status().is3xxRedirection());
        send(colleague, attendance).andExpect(redirectedUrl(attendance.replace("/attendance", "")));
        assertThat(tasks.get(task.ref())).isEmpty();
        open(coordinator, leads).andExpect(status().isConflict());
    }

    @Test
    void whatWasMovedIsMovedBack() throws Exception {
        open(coordinator, "coordinator");
        around(coordinator).andExpect(content().string(containsString(form())));

        open(coordinator, leads).andExpect(redirectedUrl("/tasks/" + task.ref() + "/around"));

        assertThat(groups()).containsExactly(leads);
    }

    @Test
    void onlyCoordinatorsSayWhoMayTakeIt() throws Exception {
        around(facilitator).andExpect(content().string(not(containsString(form()))));
        for (PersonId other : List.of(facilitator, participant, people.with(Role.REVIEWER))) {
            open(other, "coordinator").andExpect(status().isNotFound());
        }
        assertThat(groups()).containsExactly(leads);
    }

    @Test
    void oneGroupStaysAndNoneThatCouldNotDoIt() throws Exception {
        for (String wrong : List.of("", "reviewer", "participant", "facilitator@" + member, "admin")) {
            open(coordinator, wrong)
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(containsString("href=\"#around-groups\"")))
                    .andExpect(content().string(containsString("Choose at least one group.")))
                    .andExpect(content().string(containsString("/model.bpmn")));
        }
        open(coordinator, leads, "reviewer").andExpect(status().isUnprocessableContent());
        assertThat(groups()).containsExactly(leads);
        assertThat(acts()).isEmpty();
    }

    @Test
    void whoeverHasItKeepsIt() throws Exception {
        send(facilitator, "/tasks/" + task.ref() + "/claim").andExpect(redirectedUrl("/tasks/" + task.ref()));

        open(coordinator, "coordinator").andExpect(redirectedUrl("/tasks/" + task.ref() + "/around"));

        assertThat(tasks.get(task.ref()).orElseThrow().assignee()).isEqualTo(facilitator);
        web.perform(get("/tasks/" + task.ref()).with(signedIn(facilitator))).andExpect(redirectedUrl(attendance));
    }

    @Test
    void whatOnlyItsOwnGroupOrOnePersonCanDoStaysThere() throws Exception {
        OpenTask observer = testTasks.observerWanted();
        for (OpenTask each : List.of(observer, testTasks.waiting(Objects.requireNonNull(observer.caseId())))) {
            task = each;
            around(coordinator).andExpect(content().string(not(containsString(form()))));
            open(coordinator, "coordinator").andExpect(status().isNotFound());
            assertThat(groups()).isEqualTo(each.groups());
        }
    }

    // Among the tasks of this cohort: other tests leave more in the queue of coordinators than a page shows.
    private boolean free(String group) {
        TaskFilter here = TaskFilter.any().openTo(Set.of(group)).about(TaskFilter.About.cohort(cohort));
        return tasks.find(here).tasks().stream().anyMatch(each -> each.ref().equals(task.ref()));
    }

    private Set<String> groups() {
        return tasks.get(task.ref()).orElseThrow().groups();
    }

    private List<Entry> acts() {
        return record.entriesOf(task.key()).stream()
                .filter(entry -> entry.kind().equals("task.opened"))
                .toList();
    }

    private ResultActions around(PersonId reader) throws Exception {
        return web.perform(get("/tasks/" + task.ref() + "/around").with(signedIn(reader)))
                .andExpect(status().isOk());
    }

    private ResultActions open(PersonId by, String... groups) throws Exception {
        return web.perform(post("/tasks/" + task.ref() + "/groups")
                .param("around-groups", groups)
                .with(csrf())
                .with(signedIn(by)));
    }

    private ResultActions send(PersonId by, String address) throws Exception {
        return web.perform(post(address).with(csrf()).with(signedIn(by)));
    }

    private String form() {
        return address("/groups");
    }

    private String address(String act) {
        return "action=\"/tasks/" + task.ref() + act + "\"";
    }
}
