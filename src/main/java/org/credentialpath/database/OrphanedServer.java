package org.credentialpath.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A PostgreSQL that outlived a killed application and would keep its data folder locked. */
final class OrphanedServer {

    private OrphanedServer() {}

    /** Ends the server that still holds the cluster folder, if there is one, and waits until it is gone. */
    static void endIn(Path cluster) {
        Path lock = cluster.resolve("postmaster.pid");
        if (!Files.exists(lock)) {
            return;
        }
        ProcessHandle.of(pidIn(lock)).filter(OrphanedServer::isPostgres).ifPresent(OrphanedServer::end);
    }

    private static long pidIn(Path lock) {
        try {
            List<String> lines = Files.readAllLines(lock);
            return lines.isEmpty() ? -1 : Long.parseLong(lines.get(0).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // The pid may by now belong to somebody else's process; the folder is named in postmaster.pid itself, so it is
    // enough that the process is a postgres.
    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.contains("postgres"))
                .orElse(false);
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
