package org.credentialpath.inbox.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.credentialpath.people.TestPeople.as;
import static org.credentialpath.people.TestPeople.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.TaskService;
import org.credentialpath.cases.TestCases;
import org.credentialpath.cohort.TestCohorts;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.inbox.TestTasks;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

/** What is around a task: who sees it, put off and back again, more time, and nobody is looked up for a stranger. */
@SpringBootTest
@AutoConfigureMockMvc
class TaskAroundWebTest {

    @Autowired
    MockMvc web;

    @Autowired
    OpenTasks tasks;

    @Autowired
    TaskService engineTasks;

    @Autowired
    TestCases cases;

    @Autowired
    TestTasks testTasks;

    @Autowired
    TestCohorts cohorts;

    @Autowired
    TestPeople people;

    @Autowired
    People names;

    @Autowired
    EvidenceRecord record;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    HouseClock clock;

    PersonId candidate;
    PersonId coordinator;
    CaseId caseId;
    OpenTask task;
    OpenTask theirs;

    @BeforeEach
    void anObserverIsWanted() {
        candidate = people.with(Role.PARTICIPANT);
        coordinator = people.with(Role.COORDINATOR);
        caseId = cases.opened(candidate, null);
        testTasks.visitWanted(caseId, candidate);
        task = testTasks.at(caseId, TestTasks.STEP);
        theirs = testTasks.waiting(caseId);
    }

    @Test
    void everyRowOfTheListLeadsToWhatIsAroundItsTask() throws Exception {
        web.perform(get("/tasks?view=free&person=" + candidate).with(signedIn(coordinator)))
                .andExpect(content().string(containsString("href=\"/tasks/" + task.ref() + "/around\"")));
        around(task, coordinator)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Comment on this task")))
                .andExpect(content().string(containsString(address(task, "/claim"))))
                .andExpect(content().string(containsString(address(task, "/extend"))))
                .andExpect(content().string(containsString(address(task, "/later"))))
                .andExpect(content().string(not(containsString(address(task, "/again")))));
        around(task, people.with(Role.OBSERVER)).andExpect(status().isNotFound());
        around(task, candidate).andExpect(status().isNotFound());
    }

    @Test
    void aTaskDoneOnThePageOfAFeatureHasItsControlsToo() throws Exception {
        OpenTask portfolio = tasks.ofCase(caseId).stream()
                .filter(each -> each.form().equals("page:portfolio"))
                .findFirst()
                .orElseThrow();
        web.perform(get("/tasks/" + portfolio.ref()).with(signedIn(candidate))).andExpect(status().is3xxRedirection());
        around(portfolio, coordinator)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(address(portfolio, "/remind"))));
        around(portfolio, candidate)
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(address(portfolio, "/later")))));
        String found = "/tasks/around?page=portfolio&key=" + portfolio.key();
        web.perform(get(found).with(signedIn(coordinator)))
                .andExpect(redirectedUrl("/tasks/" + portfolio.ref() + "/around"));
        web.perform(get(found).with(signedIn(people.with(Role.REVIEWER)))).andExpect(redirectedUrl("/tasks"));
    }

    @Test
    void onlyADayAfterTodayPutsATaskOff() throws Exception {
        for (String wrong : List.of("", "soon", day(0), day(-3))) {
            send(task, "/later", "until", wrong, coordinator)
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(containsString("value=\"" + wrong + "\"")));
        }
        assertThat(now(task).followUp()).isNull();
        assertThat(now(task).assignee()).isNull();
        send(task, "/later", "until", day(2), people.with(Role.OBSERVER)).andExpect(status().isNotFound());
    }

    @Test
    void whatIsPutOffIsTakenToo() throws Exception {
        send(task, "/later", "until", day(5), coordinator).andExpect(redirectedUrl("/tasks"));

        assertThat(now(task).assignee()).isEqualTo(coordinator);
        assertThat(now(task).followUp()).isNotNull();
        around(task, coordinator).andExpect(content().string(containsString(address(task, "/again"))));
        send(task, "/later", "until", day(6), people.with(Role.COORDINATOR)).andExpect(redirectedUrl("/tasks"));
        assertThat(now(task).assignee()).isEqualTo(coordinator);
    }

    @Test
    void nobodyHidesATaskTheyCouldNotTakeFromThoseWhoCould() throws Exception {
        engineTasks.deleteCandidateGroup(task.ref().value(), "coordinator");
        engineTasks.addCandidateGroup(task.ref().value(), "review-team");
        send(task, "/later", "until", day(5), coordinator)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Nobody has this task")));
        assertThat(now(task).followUp()).isNull();
    }

    @Test
    void whatWasPutOffAndGivenBackIsSeenByItsGroups() throws Exception {
        send(task, "/later", "until", day(5), coordinator).andExpect(redirectedUrl("/tasks"));

        send(task, "/release", "", "", coordinator).andExpect(redirectedUrl("/tasks"));

        assertThat(now(task).followUp()).isNull();
        assertThat(listed(people.with(Role.COORDINATOR))).contains(task.ref().value());
    }

    @Test
    void whatWasPutOffIsTakenUpAgain() throws Exception {
        send(task, "/later", "until", day(5), coordinator).andExpect(redirectedUrl("/tasks"));
        send(task, "/again", "", "", people.with(Role.OBSERVER)).andExpect(status().isNotFound());
        assertThat(now(task).followUp()).isNotNull();

        send(task, "/again", "", "", coordinator).andExpect(redirectedUrl("/tasks/" + task.ref() + "/around"));

        assertThat(now(task).followUp()).isNull();
    }

    @Test
    void whatTheParticipantDoesInTheCaseBringsItBackAndToLookDoesNot() throws Exception {
        send(task, "/later", "until", day(5), coordinator).andExpect(redirectedUrl("/tasks"));
        assertThat(mine(coordinator)).doesNotContain(task.ref().value());
        acts(candidate, "certificate.viewed");
        acts(people.with(Role.PARTICIPANT), "document.uploaded");
        acts(coordinator, "item.saved");
        assertThat(mine(coordinator)).doesNotContain(task.ref().value());

        acts(candidate, "document.uploaded");

        assertThat(mine(coordinator)).contains(task.ref().value()).contains("something happened");
        around(task, coordinator)
                .andExpect(content().string(containsString("came back before")))
                .andExpect(content().string(not(containsString(address(task, "/again")))));
        send(task, "/later", "until", day(5), coordinator).andExpect(redirectedUrl("/tasks"));
        assertThat(mine(coordinator)).doesNotContain(task.ref().value());
        around(task, coordinator).andExpect(content().string(not(containsString("came back before"))));
    }

    @Test
    void coordinatorsGiveMoreTimeForOneTask() throws Exception {
        send(task, "/extend", "day", day(-1), coordinator)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"" + day(-1) + "\"")));
        send(theirs, "/extend", "day", day(9), coordinator)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("on their case")));
        send(task, "/extend", "day", day(9), candidate).andExpect(status().isNotFound());
        send(task, "/extend", "day", "", candidate).andExpect(status().isNotFound());

        send(task, "/extend", "day", day(9), coordinator).andExpect(redirectedUrl("/tasks/" + task.ref() + "/around"));
        web.perform(post("/tasks/11111111-aaaa-bbbb-cccc-222222222222/extend")
                        .param("day", day(9))
                        .with(csrf())
                        .with(signedIn(coordinator)))
                .andExpect(status().isConflict());

        assertThat(Objects.requireNonNull(now(task).due()))
                .isEqualTo(BusinessCalendar.endOfDay(clock.today().plusDays(9)));
    }

    @Test
    void theFacilitatorWhoMayRemindFindsTheButton() throws Exception {
        PersonId facilitator = people.with(Role.FACILITATOR);
        PersonId member = people.with(Role.PARTICIPANT);
        CaseId led = cases.opened(member, cohorts.ledBy(facilitator));
        testTasks.visitWanted(led, member);
        OpenTask waits = testTasks.waiting(led);

        around(waits, facilitator)
                .andExpect(content().string(containsString(address(waits, "/remind"))))
                .andExpect(content().string(not(containsString(address(waits, "/extend")))))
                .andExpect(content().string(not(containsString(address(waits, "/later")))));
        send(waits, "/remind", "", "", facilitator).andExpect(redirectedUrl("/tasks/" + waits.ref() + "/around"));
    }

    @Test
    void aParticipantDoesNotLearnWhoHasAnAccount() throws Exception {
        String known = names.get(coordinator).email();
        for (OpenTask each : List.of(task, theirs)) {
            for (String email : List.of(known, "nobody@example.org")) {
                send(each, "/assign", "email", email, candidate).andExpect(status().isNotFound());
            }
        }
        for (String address : List.of("/tasks/away", "/tasks/bulk", "/tasks/bulk/done")) {
            for (String email : List.of(known, "nobody@example.org")) {
                web.perform(post(address)
                                .param("do", "assign")
                                .param("task", theirs.ref().value())
                                .param("email", email)
                                .param("cover", email)
                                .param("first", day(1))
                                .param("last", day(1))
                                .with(csrf())
                                .with(signedIn(candidate)))
                        .andExpect(status().isForbidden());
            }
        }
        web.perform(get("/tasks").with(signedIn(candidate)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/tasks/away"))))
                .andExpect(content().string(not(containsString("value=\"assign\""))));
    }

    @Test
    void handingOutKeepsWhatWasTypedWhenItIsRefused() throws Exception {
        for (String wrong : List.of("nobody@example.org", names.get(candidate).email(), "")) {
            send(task, "/assign", "email", wrong, coordinator)
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(containsString("value=\"" + wrong + "\"")));
        }
        PersonId other = people.with(Role.COORDINATOR);
        send(task, "/assign", "email", names.get(other).email(), coordinator).andExpect(redirectedUrl("/tasks"));
        assertThat(now(task).assignee()).isEqualTo(other);
    }

    @Test
    void aTaskThatIsGoneIsNamedAsTheListCalledIt() throws Exception {
        String gone = "11111111-aaaa-bbbb-cccc-222222222222";
        String called = "Assign an observer: Marie, of Lubec & Eastport";
        for (String address : List.of("/tasks/bulk", "/tasks/bulk/done")) {
            ResultActions answer = web.perform(post(address)
                    .param("do", "claim")
                    .param("task", gone, theirs.ref().value())
                    .param("named", gone + " " + called, task.ref() + " not ticked")
                    .with(csrf())
                    .with(signedIn(coordinator)));
            if (address.endsWith("done")) {
                answer.andExpect(flash().attribute(
                                "left",
                                List.of(
                                        called + " – it is done or gone",
                                        title(theirs) + " – this is not yours to do")));
            } else {
                answer.andExpect(content().string(containsString("<li>" + called.replace("&", "&amp;") + "</li>")))
                        .andExpect(content().string(not(containsString("not ticked"))));
            }
        }
    }

    private String title(OpenTask named) {
        return named.title() + ": " + names.get(candidate).preferredName();
    }

    private void acts(PersonId person, String kind) {
        as(person, () -> {
            transaction.executeWithoutResult(status -> record.write(Act.of(caseId.value(), kind)));
            return null;
        });
    }

    private String listed(PersonId reader) throws Exception {
        return shown("/tasks?view=free&person=" + candidate, reader);
    }

    private String mine(PersonId reader) throws Exception {
        return shown("/tasks?view=mine", reader);
    }

    private String shown(String address, PersonId reader) throws Exception {
        return web.perform(get(address).with(signedIn(reader)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private ResultActions around(OpenTask about, PersonId reader) throws Exception {
        return web.perform(get("/tasks/" + about.ref() + "/around").with(signedIn(reader)));
    }

    private ResultActions send(OpenTask about, String act, String field, String value, PersonId by) throws Exception {
        return web.perform(post("/tasks/" + about.ref() + act)
                .param(field.isEmpty() ? "none" : field, value)
                .with(csrf())
                .with(signedIn(by)));
    }

    private static String address(OpenTask about, String act) {
        return "action=\"/tasks/" + about.ref() + act + "\"";
    }

    private String day(int days) {
        return clock.today().plusDays(days).toString();
    }

    private OpenTask now(OpenTask before) {
        return tasks.get(before.ref()).orElseThrow();
    }
}
