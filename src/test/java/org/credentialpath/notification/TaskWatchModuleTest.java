package org.credentialpath.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.engine.Runs;
import org.credentialpath.engine.ScopedGroups;
import org.credentialpath.engine.TaskFilter;
import org.credentialpath.engine.Values;
import org.credentialpath.engine.Variable;
import org.credentialpath.people.Covering;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.program.Limits;
import org.credentialpath.program.PacketRef;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Reminders and escalations of a task that is due in ten business days, with the limits of the defaults. */
@SpringBootTest
// Counts all open tasks, so it needs a database that no other test has written to.
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS)
class TaskWatchModuleTest {

    private static final Variable<UUID> PARTICIPANT = Variable.id("participantId");
    private static final Variable<String> PROGRAM = Variable.code("program");
    private static final Variable<String> PACKET = Variable.code("packet");
    private static final PacketRef REF = new PacketRef("mrtq-infant-toddler", "2019");
    private static final String LIMIT = "decide-eligibility";

    @Autowired
    Runs runs;

    @Autowired
    OpenTasks tasks;

    @Autowired
    Limits limits;

    @Autowired
    People people;

    @Autowired
    TestPeople testPeople;

    @Autowired
    MailNotices notices;

    @Autowired
    OutboxTable outbox;

    @Autowired
    TaskWatchTable table;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService engineRuns;

    @Autowired
    JdbcClient jdbc;

    private final UUID key = UUID.randomUUID();
    private final HouseClock clock = new HouseClock();
    private String deployment = "";
    private PersonId coordinator = PersonId.random();

    @BeforeEach
    void start() {
        jdbc.sql("DELETE FROM outbox_mail").update();
        jdbc.sql("DELETE FROM task_watch").update();
        coordinator = testPeople.with(Role.COORDINATOR);
        deployment = repository
                .createDeployment()
                .addClasspathResource("notification/remind-and-wait.bpmn")
                .deploy()
                .getId();
        runs.start(
                "remind-and-wait",
                key,
                Values.of(PARTICIPANT, testPeople.with(Role.PARTICIPANT).value())
                        .and(PROGRAM, REF.program())
                        .and(PACKET, REF.version()));
    }

    @AfterEach
    void remove() {
        engineRuns
                .createProcessInstanceQuery()
                .deploymentId(deployment)
                .list()
                .forEach(run -> engineRuns.deleteProcessInstance(run.getId(), "test over"));
        repository.deleteDeployment(deployment, true);
    }

    @Test
    void remindsWhoCouldTakeTheTaskOnce() {
        TaskWatch watch = watch();
        assertThat(watch.sweep()).isZero();
        Instant remind = limits.remindAt(REF, LIMIT, due()).get(0);
        assertThat(watch.nextDue()).contains(remind);
        clock.moveTo(remind);
        assertThat(watch.sweep()).isEqualTo(1);
        assertThat(watch.sweep()).isZero();

        Mail mail = mailTo(coordinator).get(0);
        assertThat(mail.notice()).isEqualTo("task-reminder");
        assertThat(mail.subject())
                .startsWith("Reminder: Decide on the request, due ")
                .doesNotContain("PM");
        assertThat(mail.text()).contains("/tasks/" + task().ref());
    }

    @Test
    void remindsOnlyThePersonWhoHasIt() {
        PersonId other = testPeople.with(Role.COORDINATOR);
        tasks.claim(task().ref(), other);
        moveTo(limits.remindAt(REF, LIMIT, due()).get(0));
        assertThat(mailTo(other)).extracting(Mail::notice).containsExactly("task-reminder");
        assertThat(mailTo(coordinator)).isEmpty();
    }

    @Test
    void tellsTheCoordinatorsWhenItIsLate() {
        PersonId other = testPeople.with(Role.FACILITATOR);
        tasks.claim(task().ref(), other);
        moveTo(limits.escalateAt(REF, LIMIT, due()).orElseThrow());
        assertThat(mailTo(coordinator)).extracting(Mail::notice).containsExactly("task-escalated");
        assertThat(mailTo(coordinator).get(0).text()).contains(people.get(other).preferredName());
        assertThat(watch().nextDue()).isEmpty();
    }

    @Test
    void followsAMovedDueDate() {
        TaskWatch watch = watch();
        watch.sweep();
        Instant old = limits.remindAt(REF, LIMIT, due()).get(0);
        Instant later = due().plus(Duration.ofDays(14));
        tasks.due(task().ref(), later);
        clock.moveTo(old);
        assertThat(watch.sweep()).isZero();
        assertThat(watch.nextDue()).contains(limits.remindAt(REF, LIMIT, later).get(0));
        moveTo(limits.remindAt(REF, LIMIT, later).get(0));
        assertThat(mailTo(coordinator)).hasSize(1);
    }

    @Test
    void plansTheRemindersOfWhatIsDueInHalfAYear() {
        Instant later = due().plus(Duration.ofDays(165));
        tasks.due(task().ref(), later);
        TaskWatch watch = watch();
        watch.sweep();
        assertThat(watch.nextDue()).contains(limits.remindAt(REF, LIMIT, later).get(0));
    }

    @Test
    void saysNothingAboutATaskThatIsDone() {
        TaskWatch watch = watch();
        watch.sweep();
        Instant remind = limits.remindAt(REF, LIMIT, due()).get(0);
        runs.complete(key, "userTask_decideEligibility", Values.none());
        clock.moveTo(remind);
        watch.sweep();
        assertThat(mailTo(coordinator)).isEmpty();
        assertThat(watch.nextDue()).isEmpty();
    }

    @Test
    void neverMovesAProcess() {
        Set<String> before = open();
        moveTo(due().plus(Duration.ofDays(40)));
        assertThat(open()).isEqualTo(before);
    }

    private void moveTo(Instant instant) {
        TaskWatch watch = watch();
        watch.sweep();
        clock.moveTo(instant);
        watch.sweep();
    }

    private TaskWatch watch() {
        var groups = new StaticListableBeanFactory(Map.of("none", (ScopedGroups) person -> Set.of()));
        var words = new TaskWords(
                tasks,
                limits,
                people,
                groups.getBeanProvider(ScopedGroups.class),
                groups.getBeanProvider(Covering.class));
        return new TaskWatch(tasks, table, words, notices, people, clock, transaction);
    }

    private OpenTask task() {
        return tasks.find(TaskFilter.any()).tasks().stream()
                .filter(task -> task.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private Instant due() {
        return Optional.ofNullable(task().due()).orElseThrow();
    }

    private Set<String> open() {
        return tasks.find(TaskFilter.any()).tasks().stream()
                .map(task -> task.ref().value())
                .collect(Collectors.toSet());
    }

    private List<Mail> mailTo(PersonId person) {
        return outbox.newest(person, null, null, 9);
    }
}
