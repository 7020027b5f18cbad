package org.credentialpath.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A PostgreSQL that outlived a killed application and would keep its data folder locked. */
final class OrphanedServer {

    // Lines of postmaster.pid.
    private static final int PID = 0;
    private static final int STARTED = 2;

    // The system counts a process's start in ticks since boot, the server in wall-clock seconds.
    private static final long CLOCK_SLACK = 60;

    private OrphanedServer() {}

    /** Ends the server that still holds the cluster folder, if there is one, and waits until it is gone. */
    static void endIn(Path cluster) {
        Path lock = cluster.resolve("postmaster.pid");
        if (!Files.exists(lock)) {
            return;
        }
        List<String> lines = linesOf(lock);
        ProcessHandle.of(number(lines, PID))
                .filter(process -> isThatServer(process, number(lines, STARTED)))
                .ifPresent(OrphanedServer::end);
    }

    private static List<String> linesOf(Path lock) {
        try {
            return Files.readAllLines(lock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long number(List<String> lines, int line) {
        return line < lines.size() ? Long.parseLong(lines.get(line).strip()) : -1;
    }

    // The pid may by now belong to another process, even to another PostgreSQL: it has to have started when that server
    // did.
    private static boolean isThatServer(ProcessHandle process, long started) {
        boolean postgres = process.info()
                .command()
                .map(command -> command.contains("postgres"))
                .orElse(false);
        return postgres
                && process.info()
                        .startInstant()
                        .map(start -> Math.abs(start.getEpochSecond() - started) < CLOCK_SLACK)
                        .orElse(true);
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            process.destroyForcibly();
        }
    }
}
