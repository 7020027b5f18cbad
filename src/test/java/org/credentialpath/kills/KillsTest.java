package org.credentialpath.kills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.credentialpath.kills.House.Blow;
import org.credentialpath.kills.Progress.Stage;
import org.credentialpath.kills.Traces.Trace;
import org.credentialpath.record.RecordCheck;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/**
 * The running application is killed in the middle of clicks, and started again on what it left: three times by default,
 * {@code -Dkills=20} times on demand. Whatever was acknowledged is there, nothing is there twice, and a click without an
 * answer is wholly there or wholly absent.
 */
class KillsTest {

    private static final Path FOLDER = Path.of("target/kills").toAbsolutePath();
    private static final int KILLS = Integer.getInteger("kills", 3);
    private static final long SEED = Long.getLong("kills.seed", System.nanoTime());
    private static final List<Blow> BLOWS = List.of(Blow.values());
    private static final int CLICKS_BEFORE_A_KILL = 10;
    private static final List<String> LOGINS = List.of("coordinator", "coordinator2", "coordinator");

    private final Random random = new Random(SEED);
    private final Journal journal = new Journal();
    private final AtomicBoolean dying = new AtomicBoolean();
    private final List<Coordinator> coordinators = new ArrayList<>();
    private final ExecutorService hands = Executors.newCachedThreadPool();
    private House house;
    private int unanswered;
    private int unansweredButDone;

    @BeforeEach
    void open() throws Exception {
        FileSystemUtils.deleteRecursively(FOLDER);
        house = new House(FOLDER);
        house.start();
        for (String login : LOGINS) {
            Clicker browser = new Clicker(house);
            await().atMost(Duration.ofSeconds(30)).ignoreExceptions().untilAsserted(() -> browser.signIn(login));
            coordinators.add(new Coordinator(login + coordinators.size(), browser, journal, dying));
        }
    }

    @AfterEach
    void close() throws Exception {
        hands.shutdownNow();
        house.stop();
    }

    @Test
    void whatWasAcknowledgedOutlivesEveryKill() throws Exception {
        for (int kill = 1; kill <= KILLS; kill++) {
            clickUntil(BLOWS.get(kill % BLOWS.size()));
            house.start();
            compare();
            Files.writeString(FOLDER.resolve("report.txt"), report(kill) + "\n");
        }
        System.out.println(report(KILLS));
    }

    private String report(int kills) {
        return "%d kills (seed %d): %d clicks acknowledged, all there once; %d without an answer, %d of them wholly there, %d not"
                .formatted(
                        kills,
                        SEED,
                        journal.acknowledged(),
                        unanswered,
                        unansweredButDone,
                        unanswered - unansweredButDone);
    }

    private void clickUntil(Blow blow) throws Exception {
        dying.set(false);
        List<Future<Void>> clicking = coordinators.stream()
                .map(one -> hands.submit(one.untilItDies()))
                .toList();
        int enough = journal.acknowledged() + CLICKS_BEFORE_A_KILL;
        await("clicks before " + blow)
                .atMost(Duration.ofSeconds(90))
                .until(() ->
                        journal.acknowledged() >= enough || clicking.stream().anyMatch(Future::isDone));
        Thread.sleep(random.nextInt(400));
        dying.set(true);
        house.strike(blow);
        for (Future<Void> one : clicking) {
            one.get(90, TimeUnit.SECONDS);
        }
    }

    private void compare() throws IOException {
        DataSource database = house.reader();
        Traces traces = new Traces(JdbcClient.create(database));
        await("delivery of messages").atMost(Duration.ofSeconds(30)).until(() -> traces.undelivered() == 0);
        Map<String, Trace> found = traces.all().stream().collect(Collectors.toMap(Trace::email, Function.identity()));
        assertThat(found.keySet())
                .isSubsetOf(journal.all().stream().map(Progress::email).toList());
        journal.all().forEach(progress -> compare(progress, found));
        assertThat(traces.strayTasks()).as("stray tasks").isZero();
        assertThat(traces.failures()).as("failures").isZero();
        assertThat(RecordCheck.verifyAll(database).broken()).as("the record").isEmpty();
    }

    private void compare(Progress clicked, Map<String, Trace> found) {
        Trace trace = found.get(clicked.email());
        Stage stage = trace == null ? Stage.ABSENT : trace.stage();
        assertThat(stage).as(clicked.toString()).isIn(clicked.answered(), clicked.asked());
        if (!clicked.waitsForAnswer()) {
            return;
        }
        unanswered++;
        journal.found(clicked.isAt(stage));
        if (stage == clicked.asked()) {
            unansweredButDone++;
        }
        if (trace != null) {
            coordinators.stream()
                    .filter(one -> one.invited(clicked.email()))
                    .forEach(one -> one.found(clicked.email(), "/requests/" + trace.request()));
        }
    }
}
