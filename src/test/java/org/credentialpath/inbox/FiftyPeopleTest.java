package org.credentialpath.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.credentialpath.HttpVisitor;
import org.credentialpath.HttpVisitor.Answer;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.people.Accounts;
import org.credentialpath.people.NewPerson;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.record.Entry;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Fifty people at once act on one task, over HTTP, each signed in by themselves: one wins, the others are told kindly. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "credentialpath.demo=true")
class FiftyPeopleTest {

    private static final int MANY = 50;
    private static final String TAKEN = "Somebody else took this task a moment ago";

    @LocalServerPort
    int port;

    @Autowired
    OpenTasks tasks;

    @Autowired
    TestTasks testTasks;

    @Autowired
    TestPeople people;

    @Autowired
    People house;

    @Autowired
    Accounts accounts;

    @Autowired
    EvidenceRecord record;

    final ExecutorService threads = Executors.newFixedThreadPool(MANY);
    CaseId caseId;
    OpenTask task;
    List<HttpVisitor> visitors;

    @BeforeEach
    void fiftyCoordinatorsStandBeforeOneTask() throws Exception {
        task = testTasks.observerWanted();
        caseId = Objects.requireNonNull(task.caseId());
        Map<PersonId, String> logins = new LinkedHashMap<>();
        for (int i = 0; i < MANY; i++) {
            String login = "c" + UUID.randomUUID();
            logins.put(house.add(coordinator(login)), login);
        }
        accounts.openForDemo(logins, "one-of-fifty");
        visitors = at(logins.values().stream()
                .<Callable<HttpVisitor>>map(login -> () -> {
                    var visitor = new HttpVisitor(port);
                    visitor.signIn(login, "one-of-fifty");
                    assertThat(visitor.get(address()).status()).isEqualTo(200);
                    return visitor;
                })
                .toList());
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void oneTakesItAndTheOthersReadWhoHasIt() throws Exception {
        List<Answer> answers = atOnce("/claim", Map.of());

        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(302));
        assertThat(answers).filteredOn(answer -> answer.leadsTo(address())).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.leadsTo("/tasks")).hasSize(MANY - 1);
        assertThat(tasks.get(task.ref()).orElseThrow().assignee()).isNotNull();
        assertThat(acts("task.claimed")).hasSize(1);
        List<Answer> pages = at(visitors.stream()
                .<Callable<Answer>>map(visitor ->
                        () -> visitor.get(answers.get(visitors.indexOf(visitor)).path()))
                .toList());
        assertThat(pages).allSatisfy(page -> assertThat(page.status()).isEqualTo(200));
        assertThat(pages).filteredOn(page -> page.body().contains(TAKEN)).hasSize(MANY - 1);
        assertThat(pages.get(answers.indexOf(winner(answers))).body()).doesNotContain(TAKEN);
    }

    @Test
    void oneDoesItAndTheOthersGetAKindPage() throws Exception {
        PersonId observer = people.with(Role.OBSERVER);

        List<Answer> answers = atOnce("", Map.of("observer", observer.toString()));

        assertThat(answers).filteredOn(answer -> answer.leadsTo("/home")).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> !answer.leadsTo("/home"))
                .hasSize(MANY - 1)
                .allSatisfy(answer -> {
                    assertThat(answer.status()).isEqualTo(409);
                    assertThat(answer.body()).contains("Somebody else was faster");
                });
        assertThat(tasks.get(task.ref())).isEmpty();
        assertThat(tasks.ofCase(caseId))
                .extracting(OpenTask::step)
                .containsOnlyOnce("userTask_answerVisitRequest")
                .doesNotContain("userTask_assignObserver");
    }

    private Answer winner(List<Answer> answers) {
        return answers.stream()
                .filter(answer -> answer.leadsTo(address()))
                .findFirst()
                .orElseThrow();
    }

    private List<Answer> atOnce(String act, Map<String, String> fields) throws Exception {
        var start = new CyclicBarrier(MANY);
        return at(visitors.stream()
                .<Callable<Answer>>map(visitor -> () -> {
                    start.await();
                    return visitor.post(address() + act, fields);
                })
                .toList());
    }

    private <T> List<T> at(List<Callable<T>> work) throws Exception {
        List<T> done = new ArrayList<>();
        for (Future<T> one : threads.invokeAll(work)) {
            done.add(one.get());
        }
        return done;
    }

    private List<String> acts(String kind) {
        return record.entriesOf(caseId.value()).stream()
                .map(Entry::kind)
                .filter(kind::equals)
                .collect(Collectors.toList());
    }

    private String address() {
        return "/tasks/" + task.ref();
    }

    private static NewPerson coordinator(String login) {
        return new NewPerson(
                "One of fifty",
                "One of fifty",
                login + "@example.org",
                null,
                null,
                Locale.US,
                Set.of(Role.COORDINATOR));
    }
}
