package org.credentialpath.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** The daily mail, by the example of a coordinator who has one task, and one who has none. */
@SpringBootTest
// Moves the clock of the house.
@DirtiesContext
class TaskDigestModuleTest {

    @Autowired
    TaskDigest digest;

    @Autowired
    Desk desk;

    @Autowired
    TestTasks testTasks;

    @Autowired
    TestPeople people;

    @Autowired
    HouseClock clock;

    @Autowired
    JdbcClient jdbc;

    PersonId coordinator;
    OpenTask task;

    @BeforeEach
    void aCoordinatorHasATask() {
        coordinator = people.with(Role.COORDINATOR);
        task = testTasks.observerWanted();
        TestPeople.as(coordinator, () -> {
            desk.claim(task.ref(), coordinator);
            return task;
        });
        moveToTheNextMorning();
    }

    @Test
    void saysOnceADayWhatWaits() {
        digest.sweep();
        digest.sweep();

        assertThat(mails(coordinator)).hasSize(1);
        assertThat(mails(coordinator).get(0)).contains("Assign an observer").contains("/tasks");
        moveToTheNextMorning();
        digest.sweep();
        assertThat(mails(coordinator)).hasSize(2);
    }

    @Test
    void saysNothingToWhomNothingWaitsFor() {
        PersonId observer = people.with(Role.OBSERVER);

        digest.sweep();

        assertThat(mails(observer)).isEmpty();
    }

    @Test
    void saysNothingToWhoSwitchedItOff() {
        TestPeople.as(coordinator, () -> {
            digest.choose(coordinator, false);
            return task;
        });

        digest.sweep();

        assertThat(digest.isWanted(coordinator)).isFalse();
        assertThat(mails(coordinator)).isEmpty();
    }

    private void moveToTheNextMorning() {
        clock.moveTo(clock.today()
                .plusDays(1)
                .atTime(7, 0)
                .atZone(HouseClock.ZONE)
                .toInstant()
                .plus(Duration.ofSeconds(1)));
    }

    private List<String> mails(PersonId person) {
        return jdbc.sql("SELECT text FROM outbox_mail WHERE receiver = ? AND notice = 'task-digest'")
                .param(person.value())
                .query(String.class)
                .list();
    }
}
