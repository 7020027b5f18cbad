package org.credentialpath.inbox.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.credentialpath.people.TestPeople.as;
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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.TaskService;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.engine.TaskRef;
import org.credentialpath.inbox.Covers;
import org.credentialpath.inbox.Desk;
import org.credentialpath.inbox.HandBack;
import org.credentialpath.inbox.TaskComments;
import org.credentialpath.inbox.TestTasks;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.record.Entry;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

/** Cora Daigle hands a task to Ann Thibodeau, who gives it back to her, or to Bea Roy, who covers her. */
@SpringBootTest
@AutoConfigureMockMvc
class HandBackWebTest {

    @Autowired
    MockMvc web;

    @Autowired
    OpenTasks tasks;

    @Autowired
    TaskService engineTasks;

    @Autowired
    Desk desk;

    @Autowired
    Covers covers;

    @Autowired
    TaskComments comments;

    @Autowired
    TestTasks testTasks;

    @Autowired
    TestPeople people;

    @Autowired
    EvidenceRecord record;

    @Autowired
    HouseClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    HandBack handBack;

    @Autowired
    TransactionTemplate transaction;

    final ExecutorService other = Executors.newSingleThreadExecutor();
    PersonId cora;
    PersonId ann;
    PersonId bea;
    OpenTask task;

    @AfterEach
    void stop() {
        other.shutdownNow();
    }

    @BeforeEach
    void coraHandsATaskToAnn() {
        cora = people.named("Cora Daigle", Role.COORDINATOR);
        ann = people.named("Ann Thibodeau", Role.COORDINATOR);
        bea = people.named("Bea Roy", Role.COORDINATOR);
        task = testTasks.observerWanted();
        give(cora, ann);
    }

    @Test
    void whoWasHandedATaskGivesItBackWithAWord() throws Exception {
        around(ann)
                .andExpect(content().string(containsString("Handed to you by Cora Daigle.")))
                .andExpect(content().string(containsString("Give it back to Cora Daigle")))
                .andExpect(content().string(containsString(form())));
        around(cora)
                .andExpect(content().string(containsString("Cora Daigle handed it over.")))
                .andExpect(content().string(not(containsString(form()))));

        back(ann, " She is my cousin. ").andExpect(redirectedUrl("/tasks"));

        assertThat(has()).isEqualTo(cora);
        assertThat(mails(cora)).singleElement().asString().contains("Ann Thibodeau gave you", "Assign an observer");
        assertThat(comments.of(task, cora))
                .extracting(TaskComments.Comment::text)
                .containsExactly("She is my cousin.");
        assertThat(acts().get(0).facts()).containsEntry("to", cora.toString()).doesNotContainKey("for");
        web.perform(get("/tasks/" + task.ref() + "/comments").with(signedIn(bea)))
                .andExpect(content()
                        .string(containsString(
                                "Task given back to who handed it over: Assign an observer, to Cora Daigle")));
        around(cora).andExpect(content().string(containsString("You have this task.")));
        nobodyHandedItTo(cora);
    }

    @Test
    void whatIsHandedOnAtTheSameMomentDoesNotGoBack() throws Exception {
        PersonId dee = people.named("Dee Nadeau", Role.COORDINATOR);
        Future<?> back = transaction.execute(handing -> {
            give(bea, dee);
            Future<?> waits = other.submit(() -> as(ann, () -> handBack.giveBack(task.ref(), ann, "")));
            await().until(() -> waiting() > 0);
            return waits;
        });

        assertThatThrownBy(Objects.requireNonNull(back)::get).hasCauseInstanceOf(Forbidden.class);
        assertThat(has()).isEqualTo(dee);
        assertThat(acts()).isEmpty();
    }

    @Test
    void nothingNeedBeSaidWithIt() throws Exception {
        back(ann, "").andExpect(redirectedUrl("/tasks"));

        assertThat(has()).isEqualTo(cora);
        assertThat(comments.of(task, cora)).isEmpty();
    }

    @Test
    void onlyWhoeverHasItGivesItBackAndOnlyWhatWasHandedToThem() throws Exception {
        for (PersonId other : List.of(cora, bea, people.with(Role.OBSERVER), Objects.requireNonNull(task.person()))) {
            back(other, "").andExpect(status().isNotFound());
        }
        assertThat(has()).isEqualTo(ann);
        back(ann, "").andExpect(redirectedUrl("/tasks"));
        back(cora, "").andExpect(status().isNotFound());
        web.perform(post("/tasks/11111111-aaaa-bbbb-cccc-222222222222/back")
                        .with(csrf())
                        .with(signedIn(ann)))
                .andExpect(status().isConflict());
    }

    @Test
    void tooLongAWordIsKeptAndTheTaskStays() throws Exception {
        String many = "x".repeat(TaskComments.LONGEST + 1);

        back(ann, many)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Write at most 2,000 characters.")))
                .andExpect(content().string(containsString(">" + many + "</textarea>")))
                .andExpect(content().string(containsString("/model.bpmn")));

        assertThat(has()).isEqualTo(ann);
        back(people.with(Role.OBSERVER), many).andExpect(status().isNotFound());
    }

    @Test
    void whatIsNotOpenToThemAnyMoreDoesNotGoBack() throws Exception {
        engineTasks.deleteCandidateGroup(task.ref().value(), "coordinator");
        engineTasks.addCandidateGroup(task.ref().value(), "review-team");

        around(ann)
                .andExpect(content().string(containsString("It cannot go back: it is not open to Cora Daigle.")))
                .andExpect(content().string(not(containsString(form()))));
        back(ann, "My cousin")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"#around-words\"")))
                .andExpect(content().string(containsString("It cannot go back: it is not open to Cora Daigle.")));

        assertThat(has()).isEqualTo(ann);
        assertThat(comments.of(task, ann)).isEmpty();
    }

    @Test
    void whileTheyAreAwayTheirCoverGetsIt() throws Exception {
        away(cora, bea);
        around(ann)
                .andExpect(content().string(containsString("Give it back to Bea Roy")))
                .andExpect(content().string(containsString("Bea Roy gets it in their place.")));

        back(ann, "").andExpect(redirectedUrl("/tasks"));

        assertThat(has()).isEqualTo(bea);
        assertThat(mails(bea)).singleElement().asString().contains("in place of Cora Daigle, who is away");
        assertThat(mails(cora)).isEmpty();
        assertThat(acts().get(0).facts()).containsEntry("to", bea.toString()).containsEntry("for", cora.toString());
    }

    @Test
    void itGoesToNobodyWhoIsAwayAndCoveredByWhoeverHasIt() throws Exception {
        away(cora, ann);
        around(ann)
                .andExpect(content().string(containsString("It cannot go back to Cora Daigle now")))
                .andExpect(content().string(not(containsString(form()))));

        back(ann, "").andExpect(status().isUnprocessableContent());

        assertThat(has()).isEqualTo(ann);
    }

    @Test
    void whoHandedItOverIsForgottenOnceItIsFree() throws Exception {
        send(ann, "/release").andExpect(redirectedUrl("/tasks"));
        send(ann, "/claim").andExpect(redirectedUrl("/tasks/" + task.ref()));

        nobodyHandedItTo(ann);
        back(ann, "").andExpect(status().isNotFound());
    }

    @Test
    void whatIsHandedOnGoesBackToWhoHandedItOn() throws Exception {
        give(ann, bea);

        around(bea).andExpect(content().string(containsString("Give it back to Ann Thibodeau")));
        give(cora, bea);
        around(bea).andExpect(content().string(containsString("Give it back to Ann Thibodeau")));
        give(bea, bea);
        around(bea).andExpect(content().string(containsString("Give it back to Ann Thibodeau")));
        give(cora, cora);
        nobodyHandedItTo(cora);
    }

    @Test
    void whoTakesItOverForSomebodyAwayGivesItBackInTheirPlace() throws Exception {
        away(ann, bea);
        send(bea, "/claim").andExpect(redirectedUrl("/tasks/" + task.ref()));

        back(bea, "").andExpect(redirectedUrl("/tasks"));

        assertThat(has()).isEqualTo(cora);
    }

    @Test
    void nobodyGetsBackWhatTheyTookOverThemselves() throws Exception {
        away(ann, cora);
        send(cora, "/claim").andExpect(redirectedUrl("/tasks/" + task.ref()));

        nobodyHandedItTo(cora);
    }

    private int waiting() {
        return jdbc.sql(
                        "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%open_task%'")
                .query(Integer.class)
                .single();
    }

    private void nobodyHandedItTo(PersonId reader) throws Exception {
        around(reader)
                .andExpect(content().string(not(containsString("Handed to you"))))
                .andExpect(content().string(not(containsString("handed it over"))));
    }

    private void give(PersonId by, PersonId to) {
        as(by, () -> desk.assign(task.ref(), by, to));
    }

    private void away(PersonId person, PersonId cover) {
        as(person, () -> {
            covers.plan(new Covers.Away(person, cover, clock.today(), clock.today()));
            return person;
        });
    }

    private ResultActions around(PersonId reader) throws Exception {
        return web.perform(get("/tasks/" + task.ref() + "/around").with(signedIn(reader)))
                .andExpect(status().isOk());
    }

    private ResultActions back(PersonId by, String words) throws Exception {
        return web.perform(post("/tasks/" + task.ref() + "/back")
                .param("around-words", words)
                .with(csrf())
                .with(signedIn(by)));
    }

    private ResultActions send(PersonId by, String act) throws Exception {
        return web.perform(post("/tasks/" + task.ref() + act).with(csrf()).with(signedIn(by)));
    }

    private String form() {
        return "action=\"/tasks/" + task.ref() + "/back\"";
    }

    private PersonId has() {
        TaskRef ref = task.ref();
        return Objects.requireNonNull(tasks.get(ref).orElseThrow().assignee());
    }

    private List<Entry> acts() {
        return record.entriesOf(Objects.requireNonNull(task.caseId()).value()).stream()
                .filter(entry -> entry.kind().equals("task.handed-back"))
                .toList();
    }

    private List<String> mails(PersonId person) {
        return jdbc.sql("SELECT text FROM outbox_mail WHERE receiver = ? AND notice = 'task-given'")
                .param(person.value())
                .query(String.class)
                .list();
    }
}
