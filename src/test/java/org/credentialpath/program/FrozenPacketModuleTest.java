package org.credentialpath.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.credentialpath.engine.Feel;
import org.credentialpath.record.Entry;
import org.credentialpath.record.EvidenceRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A packet may change until somebody is bound to it, and never after. */
@SpringBootTest
class FrozenPacketModuleTest {

    private static final PacketRef FIRST = new PacketRef("sample", "1");

    @Autowired
    Feel feel;

    @Autowired
    References references;

    @Autowired
    AddedParts parts;

    @Autowired
    AddedModels models;

    @Autowired
    PacketShelf shelf;

    @Autowired
    EvidenceRecord record;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @TempDir
    Path folder;

    @BeforeEach
    void emptyTheShelf() throws IOException {
        jdbc.sql("DELETE FROM program_packet WHERE program = 'sample'").update();
        write(sample());
    }

    @Test
    void takesAProgramFromTheFolder() {
        assertThat(catalog().all()).extracting(Program::id).contains("sample", "mrtq-director");
    }

    @Test
    void changesUntilItIsUsed() throws IOException {
        ProgramCatalog catalog = catalog();

        write(sample().replace("max: 8", "max: 9"));

        assertThat(catalog.readFiles()).isEmpty();
        assertThat(catalog.packet(FIRST).cohort().max()).isEqualTo(9);
    }

    @Test
    void refusesOtherContentOfAVersionInUse() throws IOException {
        ProgramCatalog catalog = catalog();
        use(catalog);

        write(sample().replace("max: 8", "max: 9"));

        assertThat(catalog.readFiles()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(6);
            assertThat(fault.what()).contains("\"1\" is in use since");
            assertThat(fault.right()).contains("a version of its own");
        });
        assertThat(catalog.packet(FIRST).cohort().max()).isEqualTo(8);
        assertThat(catalog().packet(FIRST).cohort().max()).isEqualTo(8);
    }

    @Test
    void acceptsAnotherLayoutOfAVersionInUse() throws IOException {
        ProgramCatalog catalog = catalog();
        use(catalog);

        write("# Another comment\n" + sample().replace("max: 8", "max:   '8'"));

        assertThat(catalog.readFiles()).isEmpty();
    }

    @Test
    void keepsTheOldVersionForThoseWhoHaveIt() throws IOException {
        ProgramCatalog catalog = catalog();
        use(catalog);

        write(sample().replace("packet: \"1\"", "packet: \"2\"").replace("max: 8", "max: 9"));

        assertThat(catalog.readFiles()).isEmpty();
        assertThat(catalog.get("sample").current().ref().version()).isEqualTo("2");
        assertThat(catalog.packet(FIRST).cohort().max()).isEqualTo(8);
        assertThat(catalog().packet(FIRST).cohort().max()).isEqualTo(8);
    }

    @Test
    void freezesTheDefaultsWithIt() throws IOException {
        ProgramCatalog catalog = catalog();
        use(catalog);

        Files.writeString(
                folder.resolve("defaults.yaml"),
                "limits:\n  decide-eligibility: {due: 1 bd, remind: []}\n  later-limit: {due: 1 d}\n");
        catalog.readFiles();

        assertThat(due(catalog, "sample")).isEqualTo("10 bd");
        assertThat(due(catalog, "mrtq-director")).isEqualTo("1 bd");
        assertThat(catalog.packet(FIRST).limits()).containsKey("later-limit");
    }

    @Test
    void keepsTheLastGoodOfABrokenFile() throws IOException {
        ProgramCatalog catalog = catalog();

        write("id: [");

        assertThat(catalog.readFiles()).isNotEmpty();
        assertThat(catalog.get("sample").current().cohort().max()).isEqualTo(8);
        assertThat(catalog().get("sample").current().cohort().max()).isEqualTo(8);
    }

    @Test
    void saysWhichFileIsBrokenAndWhatRunsInItsPlace() throws IOException {
        ProgramCatalog catalog = catalog();
        var overview = new ProgramOverview(catalog, reader(), shelf, parts, models);
        assertThat(file(overview, "sample.yaml").state()).isEqualTo(LoadedFile.State.RUNS);

        write("id: [");
        Files.writeString(folder.resolve("never.yaml"), "id: [");
        overview.readAgain();

        LoadedFile sample = file(overview, "sample.yaml");
        assertThat(sample.state()).isEqualTo(LoadedFile.State.LAST_GOOD);
        assertThat(sample.added()).isTrue();
        assertThat(sample.faults()).isNotEmpty();
        assertThat(sample.running()).isEqualTo(catalog.packet(FIRST));
        assertThat(file(overview, "never.yaml").state()).isEqualTo(LoadedFile.State.BROKEN);
        assertThat(file(overview, "mrtq-director.yaml").added()).isFalse();
    }

    private static LoadedFile file(ProgramOverview overview, String name) {
        return overview.files().stream()
                .filter(each -> each.file().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void writesTheFirstUseIntoTheRecordOnce() {
        ProgramCatalog catalog = catalog();
        List<Entry> before = record.entriesOf(FIRST.stream());
        use(catalog);
        use(catalog);

        assertThat(record.entriesOf(FIRST.stream())).hasSize(before.size() + 1);
    }

    private void use(ProgramCatalog catalog) {
        transaction.executeWithoutResult(status -> catalog.use(FIRST));
    }

    private ProgramCatalog catalog() {
        return new ProgramCatalog(reader(), shelf, record);
    }

    private ProgramReader reader() {
        return new ProgramReader(new ProgramFiles(new ProgramSettings(folder)), references, feel);
    }

    private static String due(ProgramCatalog catalog, String program) {
        Limit limit = catalog.get(program).current().limits().get("decide-eligibility");
        return limit == null ? "" : limit.due().toString();
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("sample.yaml"), text);
    }

    private static String sample() throws IOException {
        return new ClassPathResource("program/sample.yaml").getContentAsString(StandardCharsets.UTF_8);
    }
}
