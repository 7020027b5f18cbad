package org.credentialpath.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.engine.TaskRef;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The mail to whom tasks are given, by the example of observers to be assigned. */
@SpringBootTest
class TaskGivenModuleTest {

    @Autowired
    Desk desk;

    @Autowired
    BulkWork bulk;

    @Autowired
    TaskDigest digest;

    @Autowired
    Covers covers;

    @Autowired
    OpenTasks tasks;

    @Autowired
    TestTasks testTasks;

    @Autowired
    TestPeople people;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    HouseClock clock;

    @Autowired
    JdbcClient jdbc;

    PersonId giver;
    PersonId receiver;

    @BeforeEach
    void twoCoordinators() {
        giver = people.named("Cora Daigle", Role.COORDINATOR);
        receiver = people.with(Role.COORDINATOR);
    }

    @Test
    void tellsWhoIsGivenATaskAtOnce() {
        TaskRef task = testTasks.observerWanted().ref();

        give(task, receiver);

        assertThat(mails(receiver)).singleElement().asString().contains("Cora Daigle gave you", "Assign an observer");
        give(task, receiver);
        assertThat(mails(receiver)).hasSize(1);
        assertThat(mails(giver)).isEmpty();
    }

    @Test
    void standsOrFallsWithTheHandOver() {
        TaskRef task = testTasks.observerWanted().ref();

        TestPeople.as(
                giver,
                () -> transaction.execute(status -> {
                    desk.assign(task, giver, receiver);
                    status.setRollbackOnly();
                    return mails(receiver);
                }));

        assertThat(tasks.get(task).orElseThrow().assignee()).isNull();
        assertThat(mails(receiver)).isEmpty();
    }

    @Test
    void sendsOneMailForManyTasks() {
        List<TaskRef> many = Stream.generate(() -> testTasks.observerWanted().ref())
                .limit(12)
                .toList();
        var wish = new BulkWork.Wish(BulkWork.Kind.ASSIGN, receiver, null);

        BulkWork.Result result = TestPeople.as(giver, () -> bulk.carryOut(many, wish, giver));

        assertThat(result.done()).isEqualTo(12);
        assertThat(mails(receiver)).singleElement().asString().contains("And more of them: 2", "/tasks");
        assertThat(jdbc.sql("SELECT subject FROM outbox_mail WHERE receiver = ? AND notice = 'task-given'")
                        .param(receiver.value())
                        .query(String.class)
                        .list())
                .containsExactly("Given to you, tasks: 12");
    }

    @Test
    void doesNotTellOneselfNorWhoWantsNoMailAboutTasks() {
        give(testTasks.observerWanted().ref(), giver);
        TestPeople.as(receiver, () -> {
            digest.choose(receiver, false);
            return true;
        });

        give(testTasks.observerWanted().ref(), receiver);

        assertThat(mails(giver)).isEmpty();
        assertThat(mails(receiver)).isEmpty();
    }

    @Test
    void tellsTheCoverInWhosePlaceTheyAreGivenIt() {
        PersonId away = people.named("Ann Thibodeau", Role.COORDINATOR);
        TestPeople.as(away, () -> {
            covers.plan(new Covers.Away(away, receiver, clock.today(), clock.today()));
            return true;
        });

        give(testTasks.observerWanted().ref(), away);

        assertThat(mails(away)).isEmpty();
        assertThat(mails(receiver))
                .singleElement()
                .asString()
                .contains("You do it in place of Ann Thibodeau, who is away");
    }

    private void give(TaskRef task, PersonId to) {
        TestPeople.as(giver, () -> desk.assign(task, giver, to));
    }

    private List<String> mails(PersonId person) {
        return jdbc.sql("SELECT text FROM outbox_mail WHERE receiver = ? AND notice = 'task-given'")
                .param(person.value())
                .query(String.class)
                .list();
    }
}
