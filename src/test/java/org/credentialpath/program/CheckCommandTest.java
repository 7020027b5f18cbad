package org.credentialpath.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check command: no application, no database. */
class CheckCommandTest {

    private static final Path OTHERS = Path.of("src/test/programs");

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @BeforeEach
    void aRightProgram() throws IOException {
        copy("harbor-guide.yaml");
        copy("forms/harbor-request.form");
        copy("notices/harbor-welcome.md");
    }

    @Test
    void isAskedForByItsArgument() {
        assertThat(CheckCommand.isAskedFor("--check=a.yaml")).isTrue();
        assertThat(CheckCommand.isAskedFor("--check")).isTrue();
        assertThat(CheckCommand.isAskedFor("--server.port=1", "--checked")).isFalse();
    }

    @Test
    void findsNothingInTheBuiltInPrograms() {
        assertThat(check(null)).isZero();
        assertThat(said()).contains("mrtq-director.yaml: no faults. It can be begun.");
    }

    @Test
    void findsNothingInARightFolderOrFile() {
        assertThat(check(folder)).isZero();
        assertThat(check(folder.resolve("harbor-guide.yaml"))).isZero();
        assertThat(said()).isEqualTo("harbor-guide.yaml: no faults. It can be begun.\n".repeat(2));
    }

    @Test
    void saysFileLineWhatIsWrongAndWhatWouldBeRight() throws IOException {
        change("harbor-guide.yaml", "length: 10 weeks", "length: ten weeks");

        assertThat(check(folder)).isEqualTo(1);
        assertThat(said())
                .contains("harbor-guide.yaml:34:11: \"ten weeks\" is not possible here.")
                .contains("    It should be a length of time such as 10 bd, 21 d, 24 months or 48 h.")
                .contains("harbor-guide.yaml: 1 fault.");
    }

    @Test
    void saysWhatIsWrongWithAFormOfTheProgram() throws IOException {
        change("forms/harbor-request.form", "\"preferredStart\"", "\"start\"");
        change("forms/harbor-request.form", "\"boatingHours\"", "\"hours on the water\"");

        assertThat(check(folder)).isEqualTo(1);
        assertThat(said()).contains("The form \"harbor-request\" cannot be used:", "letters, digits");
    }

    @Test
    void saysWhatAFormDoesNotAskFor() throws IOException {
        change("forms/harbor-request.form", "\"preferredStart\"", "\"start\"");
        change("forms/harbor-request.form", "\"boatingHours\"", "\"hoursOnTheWater\"");

        assertThat(check(folder)).isEqualTo(1);
        assertThat(said())
                .contains("The form \"harbor-request\" does not ask for \"preferredStart\"")
                .contains("Nobody is asked for the fact \"boatingHours\".");
    }

    @Test
    void saysWhatIsWrongWithANoticeOfTheProgram() throws IOException {
        change("notices/harbor-welcome.md", "facts: date, cohort", "facts: date");

        assertThat(check(folder)).isEqualTo(1);
        assertThat(said()).contains("The notice \"harbor-welcome\" cannot be used: It uses cohort");
    }

    @Test
    void saysWhatIsWrongWithAModelOfTheProgram() throws IOException {
        change("harbor-guide.yaml", "case: credential-case", "case: harbor-case");
        String model = Files.readString(Path.of("processes/credential-case.bpmn"))
                .replace("id=\"credential-case\"", "id=\"harbor-case\"")
                .replace("${expireCaseDelegate}", "${sinkTheBoatDelegate}");
        Files.createDirectories(folder.resolve("processes"));
        Files.writeString(folder.resolve("processes/harbor-case.bpmn"), model);

        assertThat(check(folder)).isEqualTo(1);
        assertThat(said())
                .contains("The model \"harbor-case\" cannot be used:")
                .contains("There is no building block called sinkTheBoatDelegate.");
    }

    @Test
    void acceptsAModelOfTheProgram() throws IOException {
        change("harbor-guide.yaml", "case: credential-case", "case: harbor-case");
        String model = Files.readString(Path.of("processes/credential-case.bpmn"))
                .replace("id=\"credential-case\"", "id=\"harbor-case\"");
        Files.createDirectories(folder.resolve("processes"));
        Files.writeString(folder.resolve("processes/harbor-case.bpmn"), model);

        assertThat(check(folder)).as(said()).isZero();
    }

    @Test
    void saysThatABuiltInModelKeepsItsName() throws IOException {
        Files.createDirectories(folder.resolve("processes"));
        Files.copy(Path.of("processes/credential-case.bpmn"), folder.resolve("processes/credential-case.bpmn"));

        assertThat(check(folder)).isEqualTo(1);
        assertThat(said()).contains("There is a built-in model of this name.");
    }

    @Test
    void saysThatThereIsNothing() throws IOException {
        assertThat(check(folder.resolve("nowhere.yaml"))).isEqualTo(1);
        assertThat(check(Files.createDirectory(folder.resolve("empty")))).isEqualTo(1);
        assertThat(said()).contains("There is no file or folder", "There is no program here.");
    }

    private int check(@Nullable Path place) {
        return new CheckCommand(new PrintStream(said, true, StandardCharsets.UTF_8)).check(place);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private void copy(String file) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.copy(OTHERS.resolve(file), folder.resolve(file));
    }

    private void change(String file, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(folder.resolve(file), text.replace(from, to));
    }
}
