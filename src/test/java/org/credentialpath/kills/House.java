package org.credentialpath.kills;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.credentialpath.CredentialPathApplication;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** The real application as a process of its own, with its own data folder and its own PostgreSQL in it. */
final class House {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** What dies, and in which order. */
    enum Blow {
        APPLICATION,
        APPLICATION_THEN_DATABASE,
        DATABASE_THEN_APPLICATION
    }

    private final Path folder;
    private final int port;
    private @Nullable Process process;
    private int lives;

    House(Path folder) throws IOException {
        this.folder = folder;
        try (ServerSocket free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** Starts it on what the last life left, and returns when it answers. */
    void start() throws IOException, InterruptedException {
        lives++;
        Files.createDirectories(folder);
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx384m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        ownClasses(),
                        CredentialPathApplication.class.getName(),
                        "--server.port=" + port,
                        "--credentialpath.data=" + folder.resolve("data"))
                .redirectErrorStream(true)
                .redirectOutput(log().toFile())
                .start();
        awaitAnswer(process);
    }

    private void awaitAnswer(Process started) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (!started.isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException("Life " + lives + " did not begin; see " + log());
            }
            Thread.sleep(100);
        }
    }

    private boolean answers() throws InterruptedException {
        HttpRequest question = HttpRequest.newBuilder(address("/actuator/health"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return HttpClient.newHttpClient()
                            .send(question, BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Ends it without a word: SIGKILL. */
    void strike(Blow blow) throws IOException, InterruptedException {
        ProcessHandle database = database();
        switch (blow) {
            case APPLICATION -> kill(application());
            case APPLICATION_THEN_DATABASE -> {
                kill(application());
                killAll(database);
            }
            case DATABASE_THEN_APPLICATION -> {
                killAll(database);
                Thread.sleep(150);
                kill(application());
            }
        }
    }

    /** Ends it the polite way, and the database with it. */
    void stop() throws IOException, InterruptedException {
        Process running = process;
        if (running == null || !running.isAlive()) {
            return;
        }
        ProcessHandle database = database();
        running.destroy();
        if (!running.waitFor(60, TimeUnit.SECONDS)) {
            kill(running.toHandle());
        }
        database.destroy();
    }

    /** Its database, as somebody who only reads. */
    DataSource reader() throws IOException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl("jdbc:postgresql://localhost:" + lock().get(3).strip() + "/postgres");
        source.setUser("credentialpath_reader");
        return source;
    }

    Path log() {
        return folder.resolve("life-" + lives + ".log");
    }

    private ProcessHandle application() {
        if (process == null) {
            throw new IllegalStateException("It never lived");
        }
        return process.toHandle();
    }

    private ProcessHandle database() throws IOException {
        return ProcessHandle.of(Long.parseLong(lock().get(0).strip())).orElseThrow();
    }

    private List<String> lock() throws IOException {
        return Files.readAllLines(folder.resolve("data/postgres/postmaster.pid"));
    }

    // As when the power fails: a server process that lived on would keep the shared memory of the dead one.
    private static void killAll(ProcessHandle database) {
        List<ProcessHandle> servers = database.descendants().toList();
        kill(database);
        servers.forEach(House::kill);
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().orTimeout(20, TimeUnit.SECONDS).join();
    }

    // What runs in production: without the settings and beans of the tests.
    private static String ownClasses() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
