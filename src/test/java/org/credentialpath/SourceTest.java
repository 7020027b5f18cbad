package org.credentialpath;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** House rules that can be seen in the source and not in compiled classes: sizes, words and what SQL may ask. */
class SourceTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final JavacTask TASK = task();
    private static final SourcePositions POSITIONS = Trees.instance(TASK).getSourcePositions();
    private static final List<CompilationUnitTree> UNITS = parsed();
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    /** Lines that say something: no imports, comments, blank lines or lone braces. Most classes stay under 60. */
    private static final int CLASS_LINES = 150;

    private static final int METHOD_LINES = 25;

    /** Methods that are too long today. Whoever changes one makes it shorter; nothing is added here. */
    private static final Set<String> LONG = Set.of(
            "Absences.open",
            "CohortRules.checkMeeting",
            "StoredDocuments.keep",
            "Submissions.snapshot",
            "WorkingCopy.item");

    private static final Pattern SQL_CLOCK = Pattern.compile(
            "(?i)\\b(current_timestamp|current_date|localtimestamp|clock_timestamp)\\b|[^.\\w]now\\(\\)");
    private static final Pattern DATE_ORDER = Pattern.compile("ofPattern\\(\"[^\"]*(MMM|h:mm)");

    private static final Pattern NO_LINE = Pattern.compile("|package .*|import .*|[{}();,\\]\\[]+|//.*|/\\*.*|\\*.*");

    @Test
    void classesStaySmall() {
        Map<String, Long> large = new TreeMap<>();
        sources().forEach(file -> {
            long lines = saying(lines(file)).count();
            if (lines > CLASS_LINES) {
                large.put(name(file), lines);
            }
        });
        assertThat(large).as("Classes of more than %s lines", CLASS_LINES).isEmpty();
    }

    @Test
    void methodsStayShort() {
        assertThat(longMethods())
                .as("Methods of more than %s lines", METHOD_LINES)
                .isSubsetOf(LONG);
    }

    @Test
    void noStatementAsksTheDatabaseForTheTime() {
        Set<String> found = new TreeSet<>();
        Stream.concat(files(MIGRATIONS, ".sql").stream(), sources().stream()).forEach(file -> lines(file)
                .map(String::strip)
                .filter(line -> !NO_LINE.matcher(line).matches() && !line.startsWith("--"))
                .filter(line -> SQL_CLOCK.matcher(line).find() && !line.startsWith("public "))
                .forEach(line -> found.add(file.getFileName() + ": " + line)));
        assertThat(found).as("Domain time is HouseClock's, also in SQL").isEmpty();
    }

    @Test
    void noClassPutsADateIntoTheOrderOfOneLanguage() {
        Set<String> found = new TreeSet<>();
        sources().forEach(file -> lines(file)
                .filter(line -> DATE_ORDER.matcher(line).find())
                .forEach(line -> found.add(file.getFileName() + ": " + line.strip())));
        assertThat(found).as("DayWords says days in the reader's language").isEmpty();
    }

    @Test
    void everyPublicTypeSaysItsPurpose() throws IOException {
        assertThat(undocumented()).as("Public types without a line of purpose").isEmpty();
    }

    private static Set<String> longMethods() {
        Set<String> found = new TreeSet<>();
        for (CompilationUnitTree unit : UNITS) {
            new TreeScanner<@Nullable Void, @Nullable String>() {
                @Override
                public @Nullable Void visitClass(ClassTree type, @Nullable String outer) {
                    return super.visitClass(type, type.getSimpleName().toString());
                }

                @Override
                public @Nullable Void visitMethod(MethodTree method, @Nullable String type) {
                    Tree body = method.getBody();
                    if (body != null && sayingLines(unit, body) > METHOD_LINES) {
                        found.add(type + "." + method.getName());
                    }
                    return super.visitMethod(method, type);
                }
            }.scan(unit, null);
        }
        return found;
    }

    private static Set<String> undocumented() throws IOException {
        Set<String> found = new TreeSet<>();
        for (CompilationUnitTree unit : UNITS) {
            String text = unit.getSourceFile().getCharContent(true).toString();
            for (Tree type : unit.getTypeDecls()) {
                int at = (int) POSITIONS.getStartPosition(unit, type);
                if (type instanceof ClassTree named
                        && !text.substring(0, at).strip().endsWith("*/")) {
                    found.add(named.getSimpleName().toString());
                }
            }
        }
        return found;
    }

    private static long sayingLines(CompilationUnitTree unit, Tree tree) {
        try {
            return saying(unit.getSourceFile()
                            .getCharContent(true)
                            .subSequence((int) POSITIONS.getStartPosition(unit, tree), (int)
                                    POSITIONS.getEndPosition(unit, tree))
                            .toString()
                            .lines())
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> saying(Stream<String> lines) {
        return lines.map(String::strip).filter(line -> !NO_LINE.matcher(line).matches());
    }

    private static JavacTask task() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
        return (JavacTask) compiler.getTask(
                null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources()));
    }

    private static List<CompilationUnitTree> parsed() {
        try {
            List<CompilationUnitTree> units = new ArrayList<>();
            TASK.parse().forEach(units::add);
            return units;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static List<Path> sources() {
        return files(MAIN, ".java");
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
