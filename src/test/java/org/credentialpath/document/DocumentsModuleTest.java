package org.credentialpath.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.credentialpath.document.Samples.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.credentialpath.document.Document.ScanState;
import org.credentialpath.document.UploadRefused.Cause;
import org.credentialpath.people.Forbidden;
import org.credentialpath.record.Entry;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.unit.DataSize;

@SpringBootTest
class DocumentsModuleTest {

    @Autowired
    Documents documents;

    @Autowired
    DocumentTable table;

    @Autowired
    EvidenceRecord record;

    @Autowired
    HouseClock clock;

    @Autowired
    TransactionOperations transaction;

    private final PersonId owner = PersonId.random();
    private final PersonId stranger = PersonId.random();
    private final UUID about = UUID.randomUUID();
    private final List<DocumentId> removed = new ArrayList<>();
    private boolean failing;

    @Test
    void givesBackWhatWasKept() throws IOException {
        byte[] content = Samples.joined(Samples.image("jpg"), noise(3_500_000));
        DocumentId id = documents.keep(new ByteArrayInputStream(content), "C:\\me\\photo.jpg", owner, about);
        Document document = documents.get(id);
        assertThat(document.fileName()).isEqualTo("photo.jpg");
        assertThat(document.mediaType()).isEqualTo("image/jpeg");
        assertThat(document.bytes()).isEqualTo(content.length);
        try (var in = documents.open(id, owner)) {
            assertThat(in.readAllBytes()).isEqualTo(content);
        }
        assertThat(record.entriesOf(about)).extracting(Entry::kind).containsExactly("document.uploaded");
    }

    @Test
    void withoutAScannerNothingReachesOthersInProduction() {
        DocumentId id = keep(with(new Scans(null, false), reader -> true), pdf());
        assertThat(documents.get(id).scan()).isEqualTo(ScanState.WAITING);
        assertThat(documents.open(id, owner)).isNotNull();
        assertThatThrownBy(() -> open(with(new Scans(null, false), reader -> true), id, stranger))
                .isInstanceOfSatisfying(DocumentWithheld.class, withheld -> assertThat(withheld.isGone())
                        .isFalse());
        assertThatThrownBy(() -> open(with(new Scans(null, false), reader -> false), id, stranger))
                .isNotInstanceOf(DocumentWithheld.class);
    }

    @Test
    void demoModeSaysThatNothingWasScanned() {
        DocumentId id = keep(with(new Scans(null, true), reader -> true), pdf());
        assertThat(documents.get(id).scan()).isEqualTo(ScanState.NOT_SCANNED);
    }

    @Test
    void aScannerThatIsDownLosesNothingAndIsCaughtUpWith() throws IOException {
        FakeClamd down = FakeClamd.scanning();
        down.close();
        Scans broken = new Scans(new ClamdScanner(down.address()), false);
        DocumentId id = keep(with(broken, reader -> true), pdf());
        worker(broken).scanWaiting();
        assertThat(documents.get(id).scan()).isEqualTo(ScanState.WAITING);
        try (FakeClamd up = FakeClamd.scanning()) {
            worker(new Scans(new ClamdScanner(up.address()), false)).scanWaiting();
        }
        assertThat(documents.get(id).scan()).isEqualTo(ScanState.CLEAN);
        assertThat(open(with(broken, reader -> true), id, stranger)).isNotNull();
        assertThat(removed).isEmpty();
    }

    @Test
    void moreThanOneRoundOfThemIsCaughtUpWithAtOnce() throws IOException {
        Documents unscanned = with(new Scans(null, false), reader -> true);
        List<DocumentId> waiting = new ArrayList<>();
        for (int i = 0; i < 45; i++) {
            waiting.add(keep(unscanned, pdf()));
        }
        try (FakeClamd up = FakeClamd.scanning()) {
            worker(new Scans(new ClamdScanner(up.address()), false)).scanWaiting();
        }
        assertThat(waiting).allMatch(id -> documents.get(id).scan() == ScanState.CLEAN);
    }

    @Test
    void aVirusFoundLaterIsDeleted() throws IOException {
        DocumentId id = keep(with(new Scans(null, false), reader -> true), pdf());
        try (FakeClamd strict = new FakeClamd(content -> "stream: Something FOUND\0")) {
            worker(new Scans(new ClamdScanner(strict.address()), false)).scanWaiting();
        }
        assertThat(documents.get(id).scan()).isEqualTo(ScanState.INFECTED);
        assertThat(table.part(id, 0)).isEmpty();
        assertThat(removed).containsExactly(id);
        assertThatThrownBy(() -> documents.open(id, owner))
                .isInstanceOfSatisfying(DocumentWithheld.class, withheld -> assertThat(withheld.isGone())
                        .isTrue());
        assertThatThrownBy(() -> documents.open(id, stranger))
                .isInstanceOf(Forbidden.class)
                .isNotInstanceOf(DocumentWithheld.class);
    }

    @Test
    void whereAFeatureFailsTheFileGoesOnWaiting() throws IOException {
        DocumentId id = keep(with(new Scans(null, false), reader -> true), pdf());
        failing = true;
        try (FakeClamd strict = new FakeClamd(content -> "stream: Something FOUND\0")) {
            worker(new Scans(new ClamdScanner(strict.address()), false)).scanWaiting();
            assertThat(documents.get(id).scan()).isEqualTo(ScanState.WAITING);
            assertThat(table.part(id, 0)).isPresent();
            failing = false;
            worker(new Scans(new ClamdScanner(strict.address()), false)).scanWaiting();
        }
        assertThat(documents.get(id).scan()).isEqualTo(ScanState.INFECTED);
    }

    @Test
    void aVirusFoundAtOnceIsRefused() throws IOException {
        try (FakeClamd strict = new FakeClamd(content -> "stream: Something FOUND\0")) {
            Documents scanned = with(new Scans(new ClamdScanner(strict.address()), false), reader -> true);
            assertThatThrownBy(() -> keep(scanned, pdf()))
                    .isInstanceOfSatisfying(UploadRefused.class, refused -> assertThat(refused.reason())
                            .isEqualTo(Cause.VIRUS));
        }
    }

    @Test
    void aStrangerHasNoRight() {
        Scans demo = new Scans(null, true);
        DocumentId id = keep(with(demo, reader -> false), pdf());
        assertThatThrownBy(() -> open(with(demo, reader -> false), id, stranger))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> documents.get(new DocumentId(UUID.randomUUID())))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void aLookBySomebodyElseGoesIntoTheRecord() {
        Documents shared = with(new Scans(null, true), reader -> reader.equals(stranger));
        DocumentId id = keep(shared, pdf());
        open(shared, id, owner);
        open(shared, id, stranger);
        assertThat(record.entriesOf(about))
                .extracting(Entry::kind)
                .containsExactly("document.uploaded", "document.viewed");
    }

    @Test
    void aFileIsHandedInOnceMoreByItsOwnerOnly() {
        UUID other = UUID.randomUUID();
        DocumentId id = keep(documents, pdf());
        documents.use(id, other, owner);
        documents.use(id, other, owner);
        assertThat(table.uses(id)).containsExactlyInAnyOrder(about, other);
        assertThatThrownBy(() -> documents.use(id, other, stranger)).isInstanceOf(Forbidden.class);
    }

    @Test
    void nobodyStoresMoreThanTheirShare() {
        DocumentSettings small =
                new DocumentSettings(DataSize.ofMegabytes(25), DataSize.ofBytes(1_500), Duration.ofDays(2), null);
        Documents stingy = stored(small, new Scans(null, true), reader -> true);
        keep(stingy, pdf());
        assertThatThrownBy(() -> {
                    keep(stingy, pdf());
                    keep(stingy, pdf());
                })
                .isInstanceOfSatisfying(UploadRefused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(Cause.QUOTA));
    }

    @Test
    void refusesAFileWithoutName() {
        assertThatThrownBy(() -> documents.keep(new ByteArrayInputStream(pdf()), " ", owner, about))
                .isInstanceOfSatisfying(UploadRefused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(Cause.MISSING));
    }

    private DocumentId keep(Documents with, byte[] content) {
        return transaction.execute(status -> with.keep(new ByteArrayInputStream(content), "paper.pdf", owner, about));
    }

    private java.io.InputStream open(Documents with, DocumentId id, PersonId reader) {
        return transaction.execute(status -> with.open(id, reader));
    }

    private Documents with(Scans scans, java.util.function.Predicate<PersonId> right) {
        return stored(
                new DocumentSettings(DataSize.ofMegabytes(25), DataSize.ofMegabytes(500), Duration.ofDays(2), null),
                scans,
                right);
    }

    private Documents stored(DocumentSettings settings, Scans scans, java.util.function.Predicate<PersonId> right) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("rights", (DocumentRights) (reader, what) -> what.equals(about) && right.test(reader));
        ObjectProvider<DocumentRights> rights = beans.getBeanProvider(DocumentRights.class);
        return new StoredDocuments(table, settings, scans, rights, record, clock);
    }

    private ScanWorker worker(Scans scans) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("told", (ContentRemoved) this::told);
        return new ScanWorker(table, scans, record, beans.getBeanProvider(ContentRemoved.class), transaction);
    }

    private void told(Document document, Collection<UUID> uses) {
        if (uses.contains(about)) {
            assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                    .isTrue();
            removed.add(document.id());
            if (failing) {
                throw new IllegalStateException("A feature fails");
            }
        }
    }

    private static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        new Random(1).nextBytes(bytes);
        return bytes;
    }
}
