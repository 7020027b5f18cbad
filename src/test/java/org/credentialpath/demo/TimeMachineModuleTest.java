package org.credentialpath.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.credentialpath.engine.Runs;
import org.credentialpath.engine.Values;
import org.credentialpath.engine.Variable;
import org.credentialpath.notification.Mail;
import org.credentialpath.notification.Outbox;
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
import org.springframework.test.annotation.DirtiesContext;

/** Six months of deadlines, lived in a moment. */
@SpringBootTest(properties = "credentialpath.demo=true")
// Lives through whatever is due, so it needs a database that no other test has written to.
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS)
@AutoConfigureMockMvc
class TimeMachineModuleTest {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Variable<UUID> PARTICIPANT = Variable.id("participantId");
    private static final Variable<String> PROGRAM = Variable.code("program");
    private static final Variable<String> PACKET = Variable.code("packet");

    @Autowired
    TimeMachine machine;

    @Autowired
    HouseClock clock;

    @Autowired
    Runs runs;

    @Autowired
    Outbox outbox;

    @Autowired
    EvidenceRecord record;

    @Autowired
    TestPeople people;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService engineRuns;

    @Autowired
    JdbcClient jdbc;

    private String deployment = "";

    @BeforeEach
    void deploy() {
        deployment = repository
                .createDeployment()
                .addClasspathResource("notification/remind-and-wait.bpmn")
                .deploy()
                .getId();
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
    void livesSixMonthsOfTimersInOrder() {
        PersonId coordinator = people.with(Role.COORDINATOR);
        Instant start = clock.instant();
        PersonId ana = start(UUID.randomUUID());
        assertThat(machine.travelTo(start.plus(14, ChronoUnit.DAYS), PATIENCE)).isTrue();
        PersonId ben = start(UUID.randomUUID());
        assertThat(machine.travelTo(start.plus(200, ChronoUnit.DAYS), PATIENCE)).isTrue();

        assertThat(monthly(ana)).hasSize(6);
        assertThat(monthly(ben)).hasSize(6);
        for (int month = 0; month < 6; month++) {
            Instant due = start.plus(30L * (month + 1), ChronoUnit.DAYS);
            assertThat(monthly(ana).get(month).queued()).isCloseTo(due, within(1, ChronoUnit.MINUTES));
            assertThat(monthly(ben).get(month).queued())
                    .isCloseTo(due.plus(14, ChronoUnit.DAYS), within(1, ChronoUnit.MINUTES));
        }
        assertThat(oldestFirst(coordinator))
                .extracting(Mail::notice)
                .containsExactly("task-reminder", "task-escalated", "task-reminder", "task-escalated");
        assertThat(all()).isSortedAccordingTo(java.util.Comparator.comparing(Mail::queued));
        assertThat(all()).allMatch(mail -> mail.state() == Mail.State.SENT);
        assertThat(clock.instant()).isCloseTo(start.plus(200, ChronoUnit.DAYS), within(5, ChronoUnit.MINUTES));
    }

    @Test
    void whatHappensOnTheWayIsTheSystemsWork() {
        UUID key = UUID.randomUUID();
        PersonId ana = start(key);
        TestPeople.as(ana, () -> machine.travelTo(clock.instant().plus(31, ChronoUnit.DAYS), PATIENCE));
        List<Entry> entries = record.entriesOf(key);
        assertThat(entries.get(entries.size() - 1).author().person()).isNull();
    }

    @Test
    void goesToTheNextDueMoment() {
        people.with(Role.COORDINATOR);
        start(UUID.randomUUID());
        Instant before = clock.instant();
        assertThat(machine.travelToNext(PATIENCE)).isTrue();
        assertThat(clock.instant()).isAfter(before.plus(1, ChronoUnit.DAYS));
        assertThat(all().get(all().size() - 1).notice()).isEqualTo("task-reminder");
    }

    @Test
    void neverGoesBack() {
        Instant now = clock.instant();
        assertThatThrownBy(() -> machine.travelTo(now.minusSeconds(1), PATIENCE))
                .isInstanceOf(OnlyForward.class);
        assertThat(clock.instant()).isAfterOrEqualTo(now);
    }

    @Test
    void staysThereOverARestart() {
        machine.travelTo(clock.instant().plus(1, ChronoUnit.DAYS), PATIENCE);
        var restarted = new HouseClock();
        new DemoClock(jdbc, restarted);
        assertThat(restarted.instant()).isCloseTo(clock.instant(), within(1, ChronoUnit.SECONDS));
    }

    private PersonId start(UUID key) {
        PersonId participant = people.with(Role.PARTICIPANT);
        runs.start(
                "remind-and-wait",
                key,
                Values.of(PARTICIPANT, participant.value())
                        .and(PROGRAM, "mrtq-infant-toddler")
                        .and(PACKET, "2019"));
        return participant;
    }

    private List<Mail> monthly(PersonId person) {
        return oldestFirst(person).stream()
                .filter(mail -> mail.notice().equals("meeting-reminder"))
                .toList();
    }

    private List<Mail> oldestFirst(PersonId person) {
        List<Mail> mails = new java.util.ArrayList<>(outbox.newest(person, null, 100));
        Collections.reverse(mails);
        return mails;
    }

    private List<Mail> all() {
        List<Mail> mails = new java.util.ArrayList<>(outbox.newest(null, null, 1000));
        Collections.reverse(mails);
        return mails;
    }
}
