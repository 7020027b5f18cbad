package org.credentialpath.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One way to start the packed jar: what it is called, the jar that is started and the options of the machine. */
record Way(String words, Path jar, List<String> options) {

    private static final String MEMORY = "-Xmx384m";
    private static final String ONE_COMPILER = "-XX:TieredStopAtLevel=1";
    private static final String ONE_COLLECTOR = "-XX:+UseSerialGC";

    /** The way the README names for production first, and the plainer ones beside it. */
    static List<Way> all(Path jar, Path data) throws IOException, InterruptedException {
        Path unpacked = unpack(jar, data.resolveSibling("app"));
        Path classes = keepClasses(unpacked, data);
        return List.of(
                new Way(
                        "Prepared as the README prepares it for production",
                        unpacked,
                        List.of(MEMORY, ONE_COLLECTOR, ONE_COMPILER, "-XX:SharedArchiveFile=" + classes)),
                new Way("As it is packed, with one compiler", jar, List.of(MEMORY, ONE_COLLECTOR, ONE_COMPILER)),
                new Way("As it is packed, without any option but its memory", jar, List.of(MEMORY)));
    }

    /** What to type to start it at a port, on the data of a folder. */
    List<String> command(int port, Path data) {
        List<String> command = new ArrayList<>(List.of(java()));
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString(), "--server.port=" + port, "--credentialpath.data=" + data));
        return command;
    }

    /** The options as they are shown: file names without their folders. */
    String shown() {
        return String.join(" ", options).replaceAll("=\\S*/", "=");
    }

    private static Path unpack(Path jar, Path folder) throws IOException, InterruptedException {
        if (Files.exists(folder)) {
            try (Stream<Path> old = Files.walk(folder)) {
                old.sorted((one, other) -> other.compareTo(one))
                        .forEach(path -> path.toFile().delete());
            }
        }
        run(java(), "-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination", folder.toString());
        return folder.resolve(jar.getFileName());
    }

    private static Path keepClasses(Path jar, Path data) throws IOException, InterruptedException {
        Path classes = jar.resolveSibling("classes.jsa");
        run(
                java(),
                ONE_COLLECTOR,
                "-XX:ArchiveClassesAtExit=" + classes,
                "-Xlog:cds=error",
                "-Dspring.context.exit=onRefresh",
                "-jar",
                jar.toString(),
                "--server.port=0",
                "--credentialpath.data=" + data);
        return classes;
    }

    private static void run(String... command) throws IOException, InterruptedException {
        int end = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (end != 0) {
            throw new IllegalStateException("It ended with " + end + ": " + String.join(" ", command));
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
