package org.credentialpath;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What bpmn.io's own linter says of the models that run and of those to come. Its settings stand in
 * {@code src/main/frontend/.bpmnlintrc}; flows that meet at a task without a gateway are our habit and allowed there.
 */
class ModelLintTest {

    private static final Path FRONTEND = Path.of("src/main/frontend").toAbsolutePath();
    private static final String BROKEN = "</bpmn:process>";

    @Test
    void theLinterFindsNothing() throws Exception {
        List<Path> models = new ArrayList<>(models("processes"));
        Lint lint = lint(models);
        assertThat(lint.said()).isBlank();
        assertThat(lint.exit()).isZero();
    }

    @Test
    void theLinterWouldFindATaskNobodyComesTo(@TempDir Path folder) throws Exception {
        Path model = models("processes").get(0);
        Path broken = Files.writeString(
                folder.resolve("broken.bpmn"),
                Files.readString(model)
                        .replace(BROKEN, "<bpmn:task id=\"task_lost\" name=\"Wait for nothing\" />" + BROKEN));
        Lint lint = lint(List.of(broken));
        assertThat(lint.exit()).isNotZero();
        assertThat(lint.said()).contains("task_lost");
    }

    private record Lint(int exit, String said) {}

    private static Lint lint(List<Path> models) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("node", "node_modules/bpmnlint/bin/bpmnlint.js", "--max-warnings=0"));
        models.forEach(model -> command.add(model.toString()));
        Process linter = new ProcessBuilder(command)
                .directory(FRONTEND.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(linter.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Lint(linter.waitFor(), said);
    }

    private static List<Path> models(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder).toAbsolutePath())) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .toList();
        }
    }
}
