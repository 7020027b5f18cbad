package org.credentialpath.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Starts the packed jar on data that is there, and weighs it at rest. */
final class Starts {

    /** One way to start it. */
    private record Way(String words, Path jar, List<String> options) {}

    private static final String MEMORY = "-Xmx384m";
    private static final String ONE_COMPILER = "-XX:TieredStopAtLevel=1";
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
        for (Way way : List.of(
                new Way("As it is packed", jar, List.of(MEMORY, ONE_COMPILER)),
                new Way("Unpacked, as the README starts it for production", unpacked(), List.of(MEMORY, ONE_COMPILER)),
                new Way("As it is packed, with both compilers", jar, List.of(MEMORY)))) {
            List<Start> starts = new ArrayList<>();
            for (int i = 0; i < TIMES; i++) {
                starts.add(once(way));
            }
            lines.addAll(table(way, starts));
        }
        return lines;
    }

    private Path unpacked() throws IOException, InterruptedException {
        Path folder = data.resolveSibling("app");
        new ProcessBuilder(
                        java(),
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--destination",
                        folder.toString())
                .inheritIO()
                .start()
                .waitFor();
        return folder.resolve(jar.getFileName());
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static List<String> table(Way way, List<Start> starts) {
        return List.of(
                "",
                "%s: `java %s -jar`".formatted(way.words(), String.join(" ", way.options())),
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
        command.add(java());
        command.addAll(way.options());
        command.addAll(List.of("-jar", way.jar().toString(), "--server.port=" + port, "--credentialpath.data=" + data));
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
            double database = database().mapToDouble(Starts::proportional).sum();
            return new Start(seconds, resident(process.pid()), database);
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

    private Stream<Long> database() throws IOException {
        long server = Long.parseLong(Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                .get(0)
                .strip());
        ProcessHandle handle = ProcessHandle.of(server).orElseThrow();
        return Stream.concat(Stream.of(handle), handle.descendants()).map(ProcessHandle::pid);
    }

    private static double resident(long process) {
        return megabytes("ps -o rss= -p " + process);
    }

    // Its processes share most of their memory; where the system tells, each counts its part of it.
    private static double proportional(long process) {
        Path parts = Path.of("/proc", String.valueOf(process), "smaps_rollup");
        return Files.isReadable(parts) ? megabytes("awk /^Pss:/{print$2} " + parts) : resident(process);
    }

    private static double megabytes(String command) {
        try {
            Process asked = new ProcessBuilder(command.split(" ")).start();
            String text = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return text.isEmpty() ? 0 : Long.parseLong(text) / 1024.0;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }
}
