import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Builds the style sheet and scripts into the class path when they changed; Maven starts it before compiling.
 * It is Java, so that a machine without Node gets an answer it can act on.
 */
class FrontendBuild {

    private static final Path SOURCES = Path.of("src/main/frontend");
    private static final Path PACKAGES = SOURCES.resolve("node_modules");
    private static final Path ASSETS = Path.of("target/classes/static/assets");
    private static final Path BUILT = Path.of("target/frontend.sha256");
    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

    public static void main(String[] arguments) throws Exception {
        String sources = hashOfSources();
        if (Files.exists(ASSETS.resolve("app.css")) && sources.equals(read(BUILT))) {
            return;
        }
        if (!answers("node") || !answers("npm")) {
            fail("Building the pages needs Node.js 20 or newer with npm, and it was not found on the PATH.\n"
                    + "Install it (Debian and Ubuntu: apt-get install nodejs npm; macOS: brew install node;\n"
                    + "Windows: winget install OpenJS.NodeJS.LTS) and run the same command again.");
        }
        Path installed = PACKAGES.resolve(".installed.sha256");
        String lock = hash(List.of(SOURCES.resolve("package-lock.json")));
        if (!lock.equals(read(installed))) {
            run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error");
            Files.writeString(installed, lock);
        }
        run("node", "build.mjs", ASSETS.toAbsolutePath().toString());
        Files.writeString(BUILT, sources);
    }

    private static String hashOfSources() throws Exception {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return hash(files.filter(file -> !file.startsWith(PACKAGES) && Files.isRegularFile(file))
                    .sorted()
                    .toList());
        }
    }

    private static String hash(List<Path> files) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Path file : files) {
            digest.update(SOURCES.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(file));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String read(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file).strip() : "";
    }

    private static boolean answers(String tool) throws InterruptedException {
        try {
            return process(tool, "--version").redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    private static void run(String... command) throws Exception {
        if (process(command).inheritIO().start().waitFor() != 0) {
            fail("'" + String.join(" ", command) + "' failed in " + SOURCES + "; its own words stand above.\n"
                    + "The first build, and each one after package-lock.json changed, needs the npm registry.");
        }
    }

    private static ProcessBuilder process(String... command) {
        List<String> words = new ArrayList<>(WINDOWS ? List.of("cmd", "/c") : List.of());
        words.addAll(Arrays.asList(command));
        return new ProcessBuilder(words).directory(SOURCES.toFile());
    }

    private static void fail(String why) {
        System.err.println("\n" + why + "\n");
        System.exit(1);
    }
}
