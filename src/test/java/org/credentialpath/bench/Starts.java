package org.credentialpath.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Starts the packed jar on data that is there, and weighs it at rest. */
final class Starts {

    private static final int TIMES = 3;
    private static final int SECONDS_OF_REST = 20;

    private record Start(double seconds, double app, double database) {}

    private final Path jar;
    private final Path data;

    Starts(Path jar, Path data) {
        this.jar = jar;
        this.data = data;
    }

    List<String> measure() throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>();
        lines.add("## The packed jar");
        lines.add("");
        lines.add("%s, on the data of the runs above; at rest: %d s after it was ready. Median of %d."
                .formatted(pinned().isEmpty() ? "Not pinned" : "Pinned to two cores", SECONDS_OF_REST, TIMES));
        for (Way way : Way.all(jar, data)) {
            List<Start> starts = new ArrayList<>();
            for (int i = 0; i < TIMES; i++) {
                starts.add(once(way));
            }
            lines.addAll(table(way, starts));
        }
        return lines;
    }

    private static List<String> table(Way way, List<Start> starts) {
        return List.of(
                "",
                "%s: `java %s -jar`".formatted(way.words(), way.shown()),
                "",
                "| | median | goal | each |",
                "|---|---|---|---|",
                row(
                        "start to ready, s",
                        "15",
                        starts.stream().map(Start::seconds).toList()),
                row(
                        "memory of the application, MB",
                        "700",
                        starts.stream().map(Start::app).toList()),
                row(
                        "memory of its PostgreSQL, MB",
                        "",
                        starts.stream().map(Start::database).toList()));
    }

    private static String row(String what, String goal, List<Double> each) {
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %s | %s |",
                what,
                Median.of(each),
                goal,
                String.join(
                        ", ",
                        each.stream()
                                .map(one -> String.format(Locale.ROOT, "%.1f", one))
                                .toList()));
    }

    private Start once(Way way) throws IOException, InterruptedException {
        int port = freePort();
        List<String> command = new ArrayList<>(pinned());
        command.addAll(way.command(port, data));
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(data.resolveSibling("start.log").toFile())
                .start();
        try {
            while (!ready(port)) {
                if (!process.isAlive()) {
                    throw new IllegalStateException("It did not start; see " + data.resolveSibling("start.log"));
                }
                Thread.sleep(50);
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            TimeUnit.SECONDS.sleep(SECONDS_OF_REST);
            return new Start(seconds, Resident.of(process.pid()), Resident.ofDatabase(data));
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    // With taskset the process becomes the application's: it is one and the same id.
    private static List<String> pinned() {
        return Files.isExecutable(Path.of("/usr/bin/taskset")) ? List.of("/usr/bin/taskset", "-c", "0,1") : List.of();
    }

    private static boolean ready(int port) throws InterruptedException {
        HttpRequest question = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health"))
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

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }
}
