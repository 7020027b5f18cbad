package org.credentialpath.program;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/**
 * Tests program files from the command line, {@code --check=<file or folder>}, without a running application and without
 * a database. Without a file it tests the built-in programs.
 */
public final class CheckCommand {

    private static final String ASKED = "--check";

    private final PrintStream out;

    CheckCommand(PrintStream out) {
        this.out = out;
    }

    public static boolean isAskedFor(String... arguments) {
        return Stream.of(arguments).anyMatch(each -> each.equals(ASKED) || each.startsWith(ASKED + "="));
    }

    /** Checks what the arguments name, says what is wrong, and returns 0 when nothing is, else 1. */
    public static int run(String... arguments) {
        String named = Stream.of(arguments)
                .filter(each -> each.startsWith(ASKED + "="))
                .map(each -> each.substring(ASKED.length() + 1))
                .findFirst()
                .orElse("");
        LoggingSystem.get(CheckCommand.class.getClassLoader()).beforeInitialize();
        // Plain lines, for people and scripts alike, in UTF-8 whatever the terminal says of itself.
        try (var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            return new CheckCommand(out).check(named.isBlank() ? null : Path.of(named));
        }
    }

    int check(@Nullable Path place) {
        if (place != null && !Files.isReadable(place)) {
            out.println("There is no file or folder " + place + " that can be read.");
            return 1;
        }
        try (var parts = parts(folder(place))) {
            ProgramCheck check = parts.getBean(ProgramCheck.class);
            return report(check, texts(check, place)) ? 0 : 1;
        } catch (IOException e) {
            out.println(place + " cannot be read: " + e.getMessage());
            return 1;
        }
    }

    private boolean report(ProgramCheck check, Map<String, String> texts) {
        if (texts.isEmpty()) {
            out.println("There is no program here. A program is a file that ends in .yaml.");
        }
        boolean right = !texts.isEmpty();
        for (Map.Entry<String, String> program : texts.entrySet()) {
            List<ProgramFault> faults = check.check(program.getKey(), program.getValue());
            faults.forEach(this::print);
            out.println(program.getKey() + ": " + count(faults.size()));
            right = right && faults.isEmpty();
        }
        return right;
    }

    private void print(ProgramFault fault) {
        out.println(fault.file() + ":" + fault.line() + ":" + fault.column() + ": " + fault.what());
        out.println("    " + fault.right());
    }

    private static String count(int faults) {
        return switch (faults) {
            case 0 -> "no faults. It can be begun.";
            case 1 -> "1 fault.";
            default -> faults + " faults.";
        };
    }

    private static Map<String, String> texts(ProgramCheck check, @Nullable Path place) throws IOException {
        if (place == null) {
            return check.texts();
        }
        if (Files.isRegularFile(place)) {
            String text = new String(Files.readAllBytes(place), StandardCharsets.UTF_8);
            return Map.of(String.valueOf(place.getFileName()), text);
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.anyMatch(file -> file.toString().endsWith(".yaml")) ? check.texts() : Map.of();
        }
    }

    // The forms, models, notices and defaults beside a file count as they will when its folder is the one of the
    // settings.
    private static @Nullable Path folder(@Nullable Path place) {
        if (place == null || Files.isDirectory(place)) {
            return place;
        }
        return Objects.requireNonNullElse(place.toAbsolutePath().getParent(), place);
    }

    /** What the check works with. All other parts of the house are known by name and never made. */
    private static AnnotationConfigApplicationContext parts(@Nullable Path folder) {
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(ProgramSettings.class, () -> new ProgramSettings(folder));
        var scanner = new ClassPathBeanDefinitionScanner(context);
        scanner.getBeanDefinitionDefaults().setLazyInit(true);
        scanner.addExcludeFilter(new AnnotationTypeFilter(Configuration.class));
        scanner.scan("org.credentialpath");
        context.refresh();
        return context;
    }
}
