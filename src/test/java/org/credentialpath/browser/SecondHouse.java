package org.credentialpath.browser;

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
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credentialpath.CredentialPathApplication;
import org.jspecify.annotations.Nullable;

/** The application once more, as a process of its own on the database of the test, so that it can be killed. */
final class SecondHouse {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Path LOG = Path.of("target/second-house.log").toAbsolutePath();

    private final String database;
    private final int port;
    private @Nullable Process process;

    /** @param database its JDBC address */
    SecondHouse(String database) throws IOException {
        this.database = database;
        try (ServerSocket free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Returns when it answers. */
    void start() throws IOException, InterruptedException {
        Files.createDirectories(LOG.getParent());
        Process started = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx384m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        ownClasses(),
                        CredentialPathApplication.class.getName(),
                        "--server.port=" + port,
                        "--credentialpath.demo=true",
                        "--spring.datasource.url=" + database,
                        "--spring.datasource.username=credentialpath_app",
                        "--spring.flyway.url=" + database,
                        "--spring.flyway.user=credentialpath_owner",
                        // The runs belong to the tests.
                        "--camunda.bpm.job-execution.enabled=false")
                .redirectErrorStream(true)
                .redirectOutput(LOG.toFile())
                .start();
        process = started;
        Instant end = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (!started.isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException("It did not begin; see " + LOG);
            }
            Thread.sleep(100);
        }
    }

    /** Ends it without a word: SIGKILL. */
    void kill() {
        Process running = process;
        if (running != null) {
            running.destroyForcibly();
            running.onExit().orTimeout(20, TimeUnit.SECONDS).join();
        }
    }

    private boolean answers() throws InterruptedException {
        HttpRequest question = HttpRequest.newBuilder(URI.create(address() + "/actuator/health"))
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

    private static String ownClasses() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
