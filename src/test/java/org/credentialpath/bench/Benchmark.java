package org.credentialpath.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** {@code mvn -Pbench -DskipTests verify}: measures, prints a table and keeps it under docs/benchmarks. No goal fails it. */
public final class Benchmark {

    private static final Path FOLDER = Path.of("target/bench").toAbsolutePath();
    private static final double QUIET = 0.5;
    private static final int MOST_PATIENCE = 180;

    private Benchmark() {}

    public static void main(String[] args) throws Exception {
        double load = quiet();
        FileSystemUtils.deleteRecursively(FOLDER);
        Files.createDirectories(FOLDER);
        List<String> lines = new ArrayList<>(machine(load));
        Path data = FOLDER.resolve("data");
        lines.addAll(StepPrice.measure(data));
        lines.add("");
        keep(lines);
        lines.addAll(new Starts(jar(), data).measure());
        System.out.println("\nKept in " + keep(lines));
    }

    // What was built before the measurement still stands in the load average; it is gone after a minute or two.
    private static double quiet() throws InterruptedException {
        double load = load();
        for (int i = 0; i < MOST_PATIENCE && load >= QUIET; i++) {
            TimeUnit.SECONDS.sleep(1);
            load = load();
        }
        return load;
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static Path keep(List<String> lines) throws IOException {
        Path kept = Path.of("docs/benchmarks", LocalDate.now(ZoneId.systemDefault()) + ".md");
        Files.createDirectories(kept.getParent());
        Files.write(kept, lines);
        lines.forEach(System.out::println);
        return kept;
    }

    private static List<String> machine(double load) {
        return List.of(
                "# Benchmark of " + LocalDate.now(ZoneId.systemDefault()),
                "",
                String.format(
                        Locale.ROOT,
                        "%s; %d processors (%s), %d GB; %s %s; load average when it began: %.1f (%s).",
                        processor(),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.arch"),
                        memory() >> 30,
                        System.getProperty("java.vm.name"),
                        System.getProperty("java.version"),
                        load,
                        load < QUIET ? "idle" : "**the machine was not idle: the times are too high**"),
                "The price of a step was measured with "
                        + String.join(" ", ManagementFactory.getRuntimeMXBean().getInputArguments()) + ".",
                "");
    }

    private static long memory() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getTotalMemorySize();
    }

    private static String processor() {
        Path told = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(told)) {
            return System.getProperty("os.name");
        }
        try (Stream<String> all = Files.lines(told)) {
            return all.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.name"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path jar() throws IOException {
        try (Stream<Path> built = Files.list(Path.of("target"))) {
            return built.filter(file -> file.getFileName().toString().matches("credentialpath-.*\\.jar"))
                    .findFirst()
                    .orElseThrow()
                    .toAbsolutePath();
        }
    }
}
