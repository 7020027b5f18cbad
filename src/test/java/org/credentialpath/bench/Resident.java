package org.credentialpath.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The memory processes hold, in megabytes. */
final class Resident {

    private Resident() {}

    /** What one process holds, shared pages counted whole. */
    static double of(long process) {
        return megabytes("ps -o rss= -p " + process);
    }

    /** What the database server of a data folder and its children hold together. */
    static double ofDatabase(Path data) throws IOException {
        long server = Long.parseLong(Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                .get(0)
                .strip());
        ProcessHandle handle = ProcessHandle.of(server).orElseThrow();
        return Stream.concat(Stream.of(handle), handle.descendants())
                .mapToDouble(one -> proportional(one.pid()))
                .sum();
    }

    // Its processes share most of their memory; where the system tells, each counts its part of it.
    private static double proportional(long process) {
        Path parts = Path.of("/proc", String.valueOf(process), "smaps_rollup");
        return Files.isReadable(parts) ? megabytes("awk /^Pss:/{print$2} " + parts) : of(process);
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
}
