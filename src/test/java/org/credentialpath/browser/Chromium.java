package org.credentialpath.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The Chromium found on this machine, one for the whole run. Where there is none, the tests that need it are skipped
 * and say so; {@code CREDENTIALPATH_BROWSER_REQUIRED=true} turns that into a failure.
 */
class Chromium implements ExecutionCondition {

    private static final String ABSENT = "No Chromium on this machine, so no page was looked at. Install one"
            + " (Debian: apt-get install chromium) or name it in the environment as CREDENTIALPATH_CHROMIUM.";
    private static final List<String> NAMES = List.of(
            "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe", "msedge.exe");
    private static final List<String> PLACES = List.of(
            "/usr/bin",
            "/snap/bin",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:\\Program Files\\Google\\Chrome\\Application",
            "C:\\Program Files (x86)\\Microsoft\\Edge\\Application");
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (path().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium found");
        }
        if (required()) {
            throw new IllegalStateException(ABSENT);
        }
        System.out.println("SKIPPED " + context.getDisplayName() + ": " + ABSENT);
        return ConditionEvaluationResult.disabled(ABSENT);
    }

    /** The browser, started on first use and closed with the JVM. */
    static Browser browser() {
        return Running.BROWSER;
    }

    private static boolean required() {
        return Boolean.parseBoolean(System.getenv("CREDENTIALPATH_BROWSER_REQUIRED"))
                || Boolean.getBoolean("CREDENTIALPATH_BROWSER_REQUIRED");
    }

    private static Optional<Path> path() {
        String named = System.getenv("CREDENTIALPATH_CHROMIUM");
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        String searched = System.getenv().getOrDefault("PATH", "");
        return Stream.concat(Stream.of(searched.split(File.pathSeparator)), PLACES.stream())
                .filter(place -> !place.isBlank())
                .map(Path::of)
                .flatMap(place -> Stream.concat(Stream.of(place), NAMES.stream().map(place::resolve)))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }

    private static final class Running {
        static final Browser BROWSER = start();

        private static Browser start() {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            return playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(path().orElseThrow())
                            .setArgs(ARGUMENTS));
        }
    }
}
