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

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.engine.TaskFilter;
import org.credentialpath.inbox.TaskDigest;
import org.credentialpath.inbox.TestTasks;
import org.credentialpath.meeting.MeetingId;
import org.credentialpath.meeting.TestMeetings;
import org.credentialpath.notification.TaskWatch;
import org.credentialpath.people.Conflicts;
import org.credentialpath.people.Conflicts.Kind;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.record.Entry;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Ruth Cyr leads a cohort and is away tomorrow; Colleen Bouchard covers her. */
@SpringBootTest
@AutoConfigureMockMvc
// Moves the clock of the house.
@DirtiesContext
class CoverWebTest {

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
    People house;

    @Autowired
    Conflicts conflicts;

    @Autowired
    EvidenceRecord record;

    @Autowired
    TaskDigest digest;

    @Autowired
    TaskWatch watch;

    @Autowired
    HouseClock clock;

    @Autowired
    JdbcClient jdbc;

    PersonId ruth;
    PersonId colleen;
    PersonId stranger;
    PersonId participant;
    CohortId cohort;
    CaseId member;
    OpenTask task;
    String attendance;
    LocalDate day;

    @BeforeEach
    void aMeetingIsOver() {
        ruth = people.named("Ruth Cyr", Role.FACILITATOR);
        colleen = people.named("Colleen Bouchard", Role.FACILITATOR);
        stranger = people.with(Role.FACILITATOR);
        participant = people.with(Role.PARTICIPANT);
        cohort = meetings.cohortOf(ruth);
        member = meetings.join(cohort, participant);
        MeetingId meeting = meetings.over(cohort);
        task = tasks.find(TaskFilter.any().openTo(Set.of("facilitator@" + cohort))).tasks().stream()
                .filter(each -> each.key().equals(meeting.value()))
                .findFirst()
                .orElseThrow();
        attendance = "/cohorts/" + cohort + "/meetings/" + meeting + "/attendance";
        day = clock.today().plusDays(1);
    }

    @Test
    void whoCoversAFacilitatorDoesTheirWorkInThoseDaysOnly() throws Exception {
        away(ruth, colleen, day, day).andExpect(redirectedUrl("/tasks/away"));
        seesNothing(colleen);

        moveTo(day);
        seesNothing(stranger);
        open(colleen, "/tasks?view=free").andExpect(content().string(containsString("/tasks/" + task.ref() + "\"")));
        open(colleen, "/cohorts").andExpect(content().string(containsString("/cohorts/" + cohort)));
        open(colleen, "/cases/" + member).andExpect(status().isOk());
        open(colleen, "/tasks/" + task.ref()).andExpect(redirectedUrl(attendance));
        open(colleen, attendance).andExpect(status().isOk());
        send(colleen, attendance + "/rest").andExpect(status().is3xxRedirection());
        send(stranger, attendance).andExpect(status().isNotFound());
        send(colleen, attendance).andExpect(redirectedUrl(attendance.replace("/attendance", "")));

        assertThat(tasks.get(task.ref())).isEmpty();
        Entry covered = acts(task, "task.covered").get(0);
        assertThat(covered.author().person()).isEqualTo(colleen);
        assertThat(covered.facts()).containsEntry("for", ruth.toString());
        assertThat(conflicts.between(colleen, participant))
                .extracting(Conflicts.Tie::kind)
                .containsExactly(Kind.FACILITATED);
        moveTo(day.plusDays(1));
        open(colleen, "/cohorts/" + cohort).andExpect(status().isNotFound());
        open(colleen, "/cases/" + member).andExpect(status().isNotFound());
        open(colleen, attendance).andExpect(status().isNotFound());
    }

    @Test
    void theFacilitatorsOwnWorkIsDoneForNobody() throws Exception {
        send(ruth, attendance + "/rest");
        send(ruth, attendance).andExpect(redirectedUrl(attendance.replace("/attendance", "")));

        assertThat(tasks.get(task.ref())).isEmpty();
        assertThat(acts(task, "task.covered")).isEmpty();
    }

    @Test
    void whatSomebodyHadTakenTheirCoverTakesOver() throws Exception {
        send(ruth, "/tasks/" + task.ref() + "/claim").andExpect(redirectedUrl("/tasks/" + task.ref()));
        away(ruth, colleen, day, day.plusDays(2)).andExpect(redirectedUrl("/tasks/away"));
        moveTo(day);

        assertThat(digestTo(colleen)).contains("You cover for Ruth Cyr").contains("Record attendance");
        TestPeople.as(ruth, () -> watch.remind(tasks.get(task.ref()).orElseThrow()));
        for (PersonId told : List.of(ruth, colleen)) {
            assertThat(mails(told, "task-reminder"))
                    .singleElement()
                    .asString()
                    .contains("Ruth Cyr is away until")
                    .contains("Colleen Bouchard may do it in their place");
        }
        send(stranger, "/tasks/" + task.ref() + "/claim").andExpect(status().isNotFound());
        send(colleen, "/tasks/" + task.ref() + "/claim").andExpect(redirectedUrl("/tasks/" + task.ref()));

        assertThat(tasks.get(task.ref()).orElseThrow().assignee()).isEqualTo(colleen);
        assertThat(acts(task, "task.claimed").get(1).facts()).containsEntry("for", ruth.toString());
        open(colleen, "/tasks/" + task.ref() + "/comments")
                .andExpect(content().string(containsString("Task claimed: Record attendance, for Ruth Cyr")));
    }

    @Test
    void aTieToAMemberKeepsACoverFromTheirCohort() throws Exception {
        conflicts.declare(new Conflicts.Tie(colleen, participant, Kind.RELATED, null));
        away(ruth, colleen, day, day).andExpect(redirectedUrl("/tasks/away"));
        open(ruth, "/tasks/away").andExpect(content().string(containsString("is not covered: your cover is in it")));
        open(colleen, "/tasks/away").andExpect(content().string(containsString("Ruth Cyr, from")));

        moveTo(day);

        seesNothing(colleen);
        open(colleen, "/cases/" + member).andExpect(status().isNotFound());
    }

    @Test
    void nobodyCoversWhoIsAwayThemselfOrHasLostTheRole() throws Exception {
        PersonId other = people.with(Role.FACILITATOR);
        away(colleen, other, day, day).andExpect(redirectedUrl("/tasks/away"));
        away(ruth, colleen, day, day.plusDays(3))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Choose somebody who is here on all these days.")));
        away(ruth, other, day, day.plusDays(3)).andExpect(redirectedUrl("/tasks/away"));
        moveTo(day);
        open(other, attendance).andExpect(status().isOk());

        jdbc.sql("DELETE FROM person_role WHERE person = ? AND role = 'FACILITATOR'")
                .param(other.value())
                .update();

        assertThat(open(other, attendance).andReturn().getResponse().getStatus())
                .isIn(403, 404);
    }

    @Test
    void whoeverChoosesAnObserverSeesWhoIsAwayAndSeesThemLast() throws Exception {
        PersonId away = people.named("Aaron Away", Role.OBSERVER);
        people.named("Zoe Zander", Role.OBSERVER);
        PersonId coordinator = people.with(Role.COORDINATOR);
        away(away, people.with(Role.OBSERVER), clock.today(), day).andExpect(redirectedUrl("/tasks/away"));

        String page = open(coordinator, "/tasks/" + testTasks.observerWanted().ref())
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(page).contains("Aaron Away, away until");
        assertThat(page.indexOf("Aaron Away")).isGreaterThan(page.indexOf("Zoe Zander"));
    }

    @Test
    void theHistorySaysToWhomForWhomAndUntilWhen() throws Exception {
        PersonId coordinator = people.named("Cora Daigle", Role.COORDINATOR);
        PersonId away = people.named("Ann Thibodeau", Role.COORDINATOR);
        PersonId cover = people.named("Bob Levesque", Role.COORDINATOR);
        away(away, cover, clock.today(), clock.today()).andExpect(redirectedUrl("/tasks/away"));
        OpenTask wanted = testTasks.observerWanted();
        web.perform(post("/tasks/" + wanted.ref() + "/assign")
                .param("email", house.get(away).email())
                .with(csrf())
                .with(signedIn(coordinator)));
        web.perform(post("/tasks/" + wanted.ref() + "/later")
                .param("until", "2031-03-04")
                .with(csrf())
                .with(signedIn(coordinator)));

        String address = "/cases/" + wanted.caseId();
        for (PersonId reader : List.of(coordinator, people.with(Role.AUDITOR))) {
            open(reader, address)
                    .andExpect(content()
                            .string(containsString(
                                    "Task assigned: Assign an observer, to Bob Levesque, for Ann Thibodeau")))
                    .andExpect(content().string(containsString("until March 4, 2031")));
        }
        open(Objects.requireNonNull(wanted.person()), address)
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Bob Levesque"))));
        open(cover, "/tasks/" + wanted.ref() + "/comments")
                .andExpect(content().string(containsString("What was done with this task")))
                .andExpect(content().string(containsString("to Bob Levesque, for Ann Thibodeau")))
                .andExpect(content().string(containsString("Cora Daigle")));
    }

    private void seesNothing(PersonId person) throws Exception {
        open(person, "/tasks/" + task.ref()).andExpect(status().isNotFound());
        open(person, attendance).andExpect(status().isNotFound());
        open(person, "/tasks?view=groups")
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(task.ref().value()))));
    }

    private String digestTo(PersonId person) {
        digest.sweep();
        return String.join("\n", mails(person, "task-digest"));
    }

    private List<String> mails(PersonId person, String notice) {
        return jdbc.sql("SELECT text FROM outbox_mail WHERE receiver = ? AND notice = ?")
                .params(person.value(), notice)
                .query(String.class)
                .list();
    }

    private List<Entry> acts(OpenTask on, String kind) {
        return record.entriesOf(on.caseId() == null ? on.key() : on.caseId().value()).stream()
                .filter(entry -> entry.kind().equals(kind))
                .toList();
    }

    private void moveTo(LocalDate to) {
        clock.moveTo(to.atTime(9, 0).atZone(HouseClock.ZONE).toInstant());
    }

    private ResultActions away(PersonId person, PersonId cover, LocalDate first, LocalDate last) throws Exception {
        return web.perform(post("/tasks/away")
                .param("first", first.toString())
                .param("last", last.toString())
                .param("cover", house.get(cover).email())
                .with(csrf())
                .with(signedIn(person)));
    }

    private ResultActions open(PersonId person, String address) throws Exception {
        return web.perform(get(address).with(signedIn(person)));
    }

    private ResultActions send(PersonId person, String address) throws Exception {
        return web.perform(post(address).with(csrf()).with(signedIn(person)));
    }
}
