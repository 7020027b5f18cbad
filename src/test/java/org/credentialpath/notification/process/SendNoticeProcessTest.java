package org.credentialpath.notification.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.credentialpath.engine.Runs;
import org.credentialpath.engine.Values;
import org.credentialpath.engine.Variable;
import org.credentialpath.notification.Mail;
import org.credentialpath.notification.Outbox;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionTemplate;

/** The step "send notice" in a model. */
@SpringBootTest
class SendNoticeProcessTest {

    private static final Variable<UUID> PARTICIPANT = Variable.id("participantId");
    private static final Variable<String> PROGRAM = Variable.code("program");
    private static final Variable<String> PACKET = Variable.code("packet");

    @Autowired
    Runs runs;

    @Autowired
    Outbox outbox;

    @Autowired
    TestPeople people;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    RepositoryService repository;

    @Autowired
    ManagementService jobs;

    @Autowired
    RuntimeService engineRuns;

    private final UUID key = UUID.randomUUID();
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
    void queuesTheNoticeInTheStepsOwnTransaction() {
        PersonId ana = people.with(Role.PARTICIPANT);
        transaction.executeWithoutResult(click -> {
            start(ana);
            assertThat(mails(ana)).extracting(Mail::notice).containsExactly("request-received");
            click.setRollbackOnly();
        });
        assertThat(mails(ana)).isEmpty();
        start(ana);
        assertThat(mails(ana)).extracting(Mail::about).containsExactly(key);
    }

    @Test
    void sendsAgainEachTimeTheRunPassesTheStep() {
        PersonId ana = people.with(Role.PARTICIPANT);
        start(ana);
        fireMonth();
        fireMonth();
        assertThat(mails(ana))
                .extracting(Mail::notice)
                .containsExactly("meeting-reminder", "meeting-reminder", "request-received");
    }

    private void start(PersonId participant) {
        runs.start(
                "remind-and-wait",
                key,
                Values.of(PARTICIPANT, participant.value())
                        .and(PROGRAM, "mrtq-infant-toddler")
                        .and(PACKET, "2019"));
    }

    private void fireMonth() {
        String run = engineRuns
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(key.toString())
                .singleResult()
                .getId();
        jobs.executeJob(
                jobs.createJobQuery().processInstanceId(run).singleResult().getId());
    }

    private List<Mail> mails(PersonId receiver) {
        return outbox.newest(receiver, null, 9);
    }
}
