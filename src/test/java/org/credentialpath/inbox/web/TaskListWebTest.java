package org.credentialpath.inbox.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.credentialpath.people.TestPeople.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.credentialpath.cases.TestCases;
import org.credentialpath.cohort.NewCohort;
import org.credentialpath.cohort.TestCohorts;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.inbox.TestTasks;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Queues, filters, many tasks at once, comments, kept lists and search, by the example of an observer wanted. */
@SpringBootTest
@AutoConfigureMockMvc
class TaskListWebTest {

    @Autowired
    MockMvc web;

    @Autowired
    OpenTasks tasks;

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
    HouseClock clock;

    @Autowired
    EvidenceRecord record;

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
    void aListIsNarrowedByEveryFactInItsAddress() throws Exception {
        String found = "/tasks/" + task.ref();
        page("view=free&kind=userTask_assignObserver&sort=newest&program="
                        + cases.packet().program() + "&person=" + candidate)
                .andExpect(content().string(containsString(found)))
                .andExpect(content().string(not(containsString("/tasks/" + theirs.ref() + "\""))));
        page("view=free&kind=userTask_decideEligibility&person=" + candidate)
                .andExpect(content().string(not(containsString(found))));
        page("view=waiting&person=" + candidate).andExpect(content().string(containsString("/tasks/" + theirs.ref())));
        page("view=nonsense&cohort=nonsense&sort=nonsense&after=nonsense&person=nonsense");
    }

    @Test
    void onlyCoordinatorsAskAboutOnePerson() throws Exception {
        PersonId reviewTeam = people.with(Role.REVIEW_TEAM);
        web.perform(get("/tasks?view=all&person=" + candidate).with(signedIn(reviewTeam)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(task.ref().value()))))
                .andExpect(content().string(not(containsString(name(candidate)))));
    }

    @Test
    void theListAloneIsThereForThePageToLookAfter() throws Exception {
        web.perform(get("/tasks/live?view=free&person=" + candidate).with(signedIn(coordinator)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(task.ref().value())))
                .andExpect(content().string(not(containsString("<main"))));
    }

    @Test
    void manyAtOnceAndWhatCannotBeDoneIsNamed() throws Exception {
        bulk("/tasks/bulk", "assign")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("these 3 tasks")));
        web.perform(post("/tasks/bulk/done")
                        .param("do", "assign")
                        .param("task", task.ref().value())
                        .param("email", "nobody@example.org")
                        .with(csrf())
                        .with(signedIn(coordinator)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("nobody@example.org")));
        bulk("/tasks/bulk/done", "claim")
                .andExpect(redirectedUrl("/tasks?view=free"))
                .andExpect(flash().attribute("left", hasSize(2)));
        assertThat(testTasks.at(caseId, TestTasks.STEP).assignee()).isEqualTo(coordinator);
        assertThat(tasks.get(theirs.ref()).orElseThrow().assignee()).isEqualTo(candidate);
    }

    @Test
    void moreTimeIsGivenToStaffTasksAndByCoordinatorsOnly() throws Exception {
        String day = clock.today().plusDays(40).toString();
        web.perform(post("/tasks/bulk/done")
                        .param("do", "extend")
                        .param("day", day)
                        .param("task", task.ref().value(), theirs.ref().value())
                        .with(csrf())
                        .with(signedIn(coordinator)))
                .andExpect(flash().attribute("left", hasSize(1)));
        assertThat(Objects.requireNonNull(testTasks.at(caseId, TestTasks.STEP).due()))
                .isEqualTo(BusinessCalendar.endOfDay(clock.today().plusDays(40)));
        web.perform(post("/tasks/" + task.ref() + "/remind").with(csrf()).with(signedIn(candidate)))
                .andExpect(status().isNotFound());
        web.perform(post("/tasks/" + task.ref() + "/remind").with(csrf()).with(signedIn(coordinator)))
                .andExpect(redirectedUrl("/tasks/" + task.ref() + "/around"));
    }

    @Test
    void nobodyTakesAParticipantsTaskAway() throws Exception {
        web.perform(post("/tasks/" + theirs.ref() + "/release").with(csrf()).with(signedIn(coordinator)))
                .andExpect(status().isNotFound());
        assertThat(tasks.get(theirs.ref()).orElseThrow().assignee()).isEqualTo(candidate);
    }

    @Test
    void aFacilitatorSeesAndRemindsOfWhatWaitsForTheirParticipantsAndNoMore() throws Exception {
        PersonId facilitator = people.with(Role.FACILITATOR);
        PersonId member = people.with(Role.PARTICIPANT);
        CaseId led = cases.opened(member, cohorts.ledBy(facilitator));
        testTasks.visitWanted(led, member);
        String waiting = "/tasks/" + testTasks.waiting(led).ref();
        web.perform(get("/tasks?view=waiting").with(signedIn(facilitator)))
                .andExpect(content().string(containsString(waiting)))
                .andExpect(content().string(not(containsString(theirs.ref().value()))));
        web.perform(get(waiting).with(signedIn(facilitator)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("action=\"" + waiting + "\""))));
        for (String act : List.of("", "/claim", "/release", "/later", "/comments")) {
            web.perform(post(waiting + act)
                            .param("comment", "x")
                            .param("until", clock.today().plusDays(2).toString())
                            .with(csrf())
                            .with(signedIn(facilitator)))
                    .andExpect(status().isNotFound());
        }
        web.perform(post(waiting + "/remind").with(csrf()).with(signedIn(facilitator)))
                .andExpect(redirectedUrl(waiting + "/around"));
        web.perform(post("/tasks/" + theirs.ref() + "/remind").with(csrf()).with(signedIn(facilitator)))
                .andExpect(status().isNotFound());
        web.perform(get(waiting).with(signedIn(people.with(Role.FACILITATOR)))).andExpect(status().isNotFound());
    }

    @Test
    void whatSomebodyElseHasIsSeenAndNotDone() throws Exception {
        tasks.claim(task.ref(), people.with(Role.COORDINATOR));
        String address = "/tasks/" + task.ref();
        web.perform(get(address).with(signedIn(coordinator)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("name=\"observer\""))));
        web.perform(post(address).with(csrf()).with(signedIn(coordinator))).andExpect(status().isConflict());
        web.perform(post("/tasks/" + theirs.ref() + "/claim").with(csrf()).with(signedIn(coordinator)))
                .andExpect(status().isNotFound());
    }

    @Test
    void commentsAreForThoseWhoDoTheTaskAndBringItBack() throws Exception {
        tasks.followUp(task.ref(), clock.instant().plusSeconds(1_000_000));
        String address = "/tasks/" + task.ref() + "/comments";
        web.perform(post(address).param("comment", " ").with(csrf()).with(signedIn(coordinator)))
                .andExpect(status().isUnprocessableContent());
        web.perform(post(address)
                        .param("comment", "Nobody near <Lubec>")
                        .with(csrf())
                        .with(signedIn(coordinator)))
                .andExpect(redirectedUrl(address));
        web.perform(get(address).with(signedIn(coordinator)))
                .andExpect(content().string(containsString("Nobody near &lt;Lubec&gt;")));
        assertThat(testTasks.at(caseId, TestTasks.STEP).followUp()).isNull();
        web.perform(get("/cases/" + caseId).with(signedIn(coordinator)))
                .andExpect(content().string(containsString("Nobody near &lt;Lubec&gt;")));
        web.perform(get("/cases/" + caseId).with(signedIn(candidate)))
                .andExpect(content().string(not(containsString("Lubec"))));
        web.perform(get("/tasks/" + theirs.ref() + "/comments").with(signedIn(candidate)))
                .andExpect(status().isNotFound());
        web.perform(get(address).with(signedIn(candidate))).andExpect(status().isNotFound());
    }

    @Test
    void whatIsHandedToWhomIsAwayGoesToTheirCover() throws Exception {
        PersonId cover = people.with(Role.COORDINATOR);
        PersonId away = people.with(Role.COORDINATOR);
        String today = clock.today().toString();
        for (PersonId wrong : new PersonId[] {away, people.with(Role.OBSERVER)}) {
            away(away, wrong, today, today).andExpect(status().isUnprocessableContent());
        }
        away(away, cover, clock.today().minusDays(1).toString(), today).andExpect(status().isUnprocessableContent());
        away(away, cover, today, "soon").andExpect(status().isUnprocessableContent());
        away(away, cover, today, today).andExpect(redirectedUrl("/tasks/away"));
        away(away, cover, today, today).andExpect(status().isUnprocessableContent());
        web.perform(get("/tasks/away").with(signedIn(away))).andExpect(content().string(containsString(name(cover))));

        assign(away);
        assertThat(testTasks.at(caseId, TestTasks.STEP).assignee()).isEqualTo(cover);

        web.perform(post("/tasks/away/end").param("first", today).with(csrf()).with(signedIn(away)))
                .andExpect(redirectedUrl("/tasks/away"));
        assign(away);
        assertThat(testTasks.at(caseId, TestTasks.STEP).assignee()).isEqualTo(away);
    }

    @Test
    void aListIsKeptUnderANameAndForgotten() throws Exception {
        web.perform(post("/tasks/lists")
                        .param("name", "Visits to fill")
                        .param("view", "free")
                        .param("text", "a b&c")
                        .with(csrf())
                        .with(signedIn(coordinator)))
                .andExpect(redirectedUrl("/tasks?view=free&text=a%20b%26c"));
        page("view=mine").andExpect(content().string(containsString("/tasks?view=free&amp;text=a%20b%26c")));
        web.perform(post("/tasks/lists/forget")
                        .param("name", "Visits to fill")
                        .with(csrf())
                        .with(signedIn(coordinator)))
                .andExpect(redirectedUrl("/tasks"));
        page("view=mine").andExpect(content().string(not(containsString("Visits to fill"))));
    }

    @Test
    void searchFindsPeopleAndCasesForWhoMaySeeThem() throws Exception {
        String name = name(candidate);
        web.perform(get("/search").param("text", name.toUpperCase(Locale.ROOT)).with(signedIn(coordinator)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/cases/" + caseId)))
                .andExpect(content().string(containsString("/people/" + candidate)));
        web.perform(get("/search").param("text", caseId.toString()).with(signedIn(coordinator)))
                .andExpect(content().string(containsString("/cases/" + caseId)));
        web.perform(get("/search").param("text", name).with(signedIn(people.with(Role.FACILITATOR))))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/cases/" + caseId))));
        web.perform(get("/search").with(signedIn(people.with(Role.REVIEWER)))).andExpect(status().isForbidden());
    }

    @Test
    void remindsOfManyAndNamesWhatIsNotTheirsToRemindOf() throws Exception {
        PersonId facilitator = people.with(Role.FACILITATOR);
        PersonId member = people.with(Role.PARTICIPANT);
        CaseId led = cases.opened(member, cohorts.ledBy(facilitator));
        OpenTask waits = testTasks.waiting(led);
        bulk("/tasks/bulk", "remind").andExpect(content().string(containsString("Remind of these 3 tasks?")));
        assertThat(reminded(caseId)).isEmpty();

        bulk("/tasks/bulk/done", "remind")
                .andExpect(redirectedUrl("/tasks?view=free"))
                .andExpect(flash().attribute("left", List.of("A task – it is done or gone")));
        web.perform(post("/tasks/bulk/done")
                        .param("do", "remind")
                        .param("task", task.ref().value(), waits.ref().value())
                        .param("named", task.ref() + " Assign an observer")
                        .with(csrf())
                        .with(signedIn(facilitator)))
                .andExpect(flash().attribute("left", List.of("Assign an observer – this is not yours to do")));

        assertThat(reminded(caseId))
                .containsExactlyInAnyOrder(task.ref().value(), theirs.ref().value());
        assertThat(reminded(led)).containsExactly(waits.ref().value());
    }

    @Test
    void searchFindsACohortByAWordOfItsNameForWhoMaySeeIt() throws Exception {
        PersonId facilitator = people.with(Role.FACILITATOR);
        NewCohort wanted = cohorts.wanted(cohorts.start(), 12, facilitator);
        String word = "Kestrel" + wanted.id().toString().substring(0, 8);
        CohortId cohort = cohorts.setUp(new NewCohort(
                wanted.id(), wanted.packet(), "Lubec " + word + " group", facilitator, 1, 12, "", wanted.meetings()));
        String found = "href=\"/cohorts/" + cohort + "\"";
        for (String text : List.of(word, word.toLowerCase(Locale.ROOT), "group " + word.substring(0, 11))) {
            for (PersonId reader : List.of(coordinator, facilitator)) {
                search(text, reader).andExpect(content().string(containsString(found)));
            }
            search(text, people.with(Role.FACILITATOR)).andExpect(content().string(not(containsString(found))));
        }
        search(word + " elsewhere", coordinator).andExpect(content().string(not(containsString(found))));
        for (Role role : List.of(Role.REVIEWER, Role.PARTICIPANT)) {
            web.perform(get("/search").param("text", word).with(signedIn(people.with(role))))
                    .andExpect(status().isForbidden());
        }
    }

    private ResultActions search(String text, PersonId reader) throws Exception {
        return web.perform(get("/search").param("text", text).with(signedIn(reader)))
                .andExpect(status().isOk());
    }

    private List<String> reminded(CaseId about) {
        return record.entriesOf(about.value()).stream()
                .filter(each -> each.kind().equals("task.reminded"))
                .map(each -> Objects.requireNonNull(each.facts().get("task")))
                .toList();
    }

    private ResultActions page(String query) throws Exception {
        return web.perform(get("/tasks?" + query).with(signedIn(coordinator))).andExpect(status().isOk());
    }

    private ResultActions bulk(String address, String act) throws Exception {
        List<String> ticked = List.of(task.ref().value(), theirs.ref().value(), "no-such-task");
        return web.perform(post(address)
                .param("do", act)
                .param("view", "free")
                .param("task", ticked.toArray(String[]::new))
                .with(csrf())
                .with(signedIn(coordinator)));
    }

    private ResultActions away(PersonId person, PersonId cover, String first, String last) throws Exception {
        return web.perform(post("/tasks/away")
                .param("first", first)
                .param("last", last)
                .param("cover", names.get(cover).email())
                .with(csrf())
                .with(signedIn(person)));
    }

    private void assign(PersonId to) throws Exception {
        web.perform(post("/tasks/" + task.ref() + "/assign")
                        .param("email", names.get(to).email())
                        .with(csrf())
                        .with(signedIn(coordinator)))
                .andExpect(redirectedUrl("/tasks"));
    }

    private String name(PersonId person) {
        return names.get(person).preferredName();
    }
}
