package org.credentialpath.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.credentialpath.document.UploadRefused.Cause;
import org.credentialpath.people.Forbidden;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.util.unit.DataSize;

@SpringBootTest
class ResumableUploadsModuleTest {

    @Autowired
    ResumableUploads uploads;

    @Autowired
    UploadTable table;

    @Autowired
    DocumentTable documents;

    @Autowired
    Documents kept;

    @Autowired
    HouseClock clock;

    private final PersonId owner = PersonId.random();
    private final PersonId stranger = PersonId.random();
    private final byte[] content = Samples.pdf();

    @Test
    void goesOnWhereItStoppedAndIsWhatWasSent() throws IOException {
        Upload upload = uploads.begin("C:\\me\\plan.pdf", content.length, owner);
        assertThat(upload.fileName()).isEqualTo("plan.pdf");
        assertThat(add(upload, 0, 300).received()).isEqualTo(300);
        assertThat(uploads.get(upload.id(), owner).isWhole()).isFalse();
        assertThat(add(upload, 300, content.length).isWhole()).isTrue();
        String hash = Received.sha256(new ByteArrayInputStream(content));
        try (InputStream whole = uploads.open(upload.id(), owner, hash)) {
            DocumentId id = kept.keep(whole, upload.fileName(), owner, UUID.randomUUID());
            assertThat(kept.get(id).sha256()).isEqualTo(hash);
        }
        uploads.drop(upload.id(), owner);
        assertThat(table.part(upload.id(), 0)).isEmpty();
    }

    @Test
    void takesNoPieceTwiceAndNoneTooEarlyOrTooLong() {
        Upload upload = uploads.begin("plan.pdf", content.length, owner);
        add(upload, 0, 300);
        for (int from : new int[] {0, 299, 301}) {
            assertThatThrownBy(() -> uploads.add(upload.id(), owner, from, new byte[10]))
                    .isInstanceOfSatisfying(
                            UploadOutOfStep.class, e -> assertThat(e.received()).isEqualTo(300));
        }
        assertThatThrownBy(() -> uploads.add(upload.id(), owner, 300, content)).isInstanceOf(UploadOutOfStep.class);
        assertThat(uploads.add(upload.id(), owner, 300, new byte[0]).received()).isEqualTo(300);
        assertThat(add(upload, 300, content.length).isWhole()).isTrue();
    }

    @Test
    void saysAtOnceWhatCannotBeTaken() {
        refused("run.exe", 10, Cause.WRONG_TYPE);
        refused("plan.pdf", 0, Cause.EMPTY);
        refused("plan.pdf", DataSize.ofMegabytes(25).toBytes() + 1, Cause.TOO_BIG);
        refused(" ", 10, Cause.MISSING);
        ResumableUploads full =
                with(new DocumentSettings(DataSize.ofMegabytes(25), DataSize.ofBytes(100), Duration.ofDays(2), null));
        assertThatThrownBy(() -> full.begin("plan.pdf", 101, owner))
                .isInstanceOfSatisfying(
                        UploadRefused.class, e -> assertThat(e.reason()).isEqualTo(Cause.QUOTA));
    }

    @Test
    void handsOverOnlyWhatIsWholeAndAsItWasSent() {
        Upload upload = uploads.begin("plan.pdf", content.length, owner);
        add(upload, 0, 300);
        opening(upload, "", Cause.UNFINISHED);
        add(upload, 300, content.length);
        opening(upload, "00", Cause.ALTERED);
        assertThat(uploads.open(upload.id(), owner, "")).isNotNull();
    }

    @Test
    void isTheOwnersAlone() {
        Upload upload = uploads.begin("plan.pdf", content.length, owner);
        assertThatThrownBy(() -> uploads.get(upload.id(), stranger)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> uploads.add(upload.id(), stranger, 0, content)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> uploads.open(upload.id(), stranger, "")).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> uploads.drop(upload.id(), stranger)).isInstanceOf(Forbidden.class);
        assertThat(uploads.get(upload.id(), owner).received()).isZero();
    }

    @Test
    void endsWhenItIsLeftForTooLong() {
        ResumableUploads hasty = with(new DocumentSettings(
                DataSize.ofMegabytes(25), DataSize.ofMegabytes(500), Duration.ofSeconds(-1), null));
        Upload upload = hasty.begin("plan.pdf", content.length, owner);
        assertThatThrownBy(() -> uploads.get(upload.id(), owner)).isInstanceOf(Forbidden.class);
        new UploadWorker(table, clock).removeExpired();
        assertThat(table.find(upload.id(), owner, clock.instant().minusSeconds(60)))
                .isEmpty();
    }

    @Test
    void keepsTheFiveThatWereLastGoneOnWith() {
        List<Upload> all = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            all.add(uploads.begin("plan" + i + ".pdf", content.length, owner));
        }
        assertThat(all.stream().filter(each -> table.find(each.id(), owner, clock.instant())
                        .isPresent()))
                .hasSize(5)
                .contains(all.get(6));
    }

    private Upload add(Upload upload, int from, int to) {
        return uploads.add(upload.id(), owner, from, Arrays.copyOfRange(content, from, to));
    }

    private void refused(String name, long length, Cause cause) {
        assertThatThrownBy(() -> uploads.begin(name, length, owner))
                .isInstanceOfSatisfying(
                        UploadRefused.class, e -> assertThat(e.reason()).isEqualTo(cause));
    }

    private void opening(Upload upload, String hash, Cause cause) {
        assertThatThrownBy(() -> uploads.open(upload.id(), owner, hash))
                .isInstanceOfSatisfying(
                        UploadRefused.class, e -> assertThat(e.reason()).isEqualTo(cause));
    }

    private ResumableUploads with(DocumentSettings settings) {
        return new ResumableUploads(table, documents, settings, clock);
    }
}
