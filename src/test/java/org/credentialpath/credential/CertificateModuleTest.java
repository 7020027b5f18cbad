package org.credentialpath.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.credentialpath.cases.TestCases;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.portfolio.Application.Consent;
import org.credentialpath.program.Programs;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What a certificate says, how it is made for screen readers, and who gets it. */
@SpringBootTest
class CertificateModuleTest {

    @Autowired
    Certificate certificate;

    @Autowired
    Certificates certificates;

    @Autowired
    Programs programs;

    @Autowired
    TestCases cases;

    @Autowired
    TestAwards awards;

    @Autowired
    TestPeople people;

    @Autowired
    EvidenceRecord record;

    @Test
    void saysWhoWasAwardedWhatByWhomAndUntilWhen() throws IOException {
        try (PDDocument pdf = rendered("Ann Lee", LocalDate.of(2029, 4, 28))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("Maine Roads to Quality Professional Development Network")
                    .contains("Maine Infant Toddler Credential")
                    .contains("is awarded to Ann Lee")
                    .contains("has shown the knowledge, skills and competence")
                    .contains("MITC-2026-0007")
                    .contains("April 28, 2026")
                    .contains("April 28, 2029")
                    .contains("/verify");
        }
    }

    @Test
    void saysThatItHasNoEndDateWhereThePacketSetsNone() throws IOException {
        try (PDDocument pdf = rendered("Ann Lee", null)) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("No end date");
        }
    }

    @Test
    void isTaggedTitledAndCarriesItsFonts() throws IOException {
        try (PDDocument pdf = rendered("Ann Lee", null)) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("Certificate: Maine Infant Toddler Credential, MITC-2026-0007");
            for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
                PDFont font = pdf.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            }
        }
    }

    @Test
    void fitsOnePageAndWritesEveryName() throws IOException {
        String name = "Żaneta Þórunn Ștefănescu-Nguyễn Αλεξάνδρα de la Cruz y Villaseñor";
        try (PDDocument pdf = rendered(name, null)) {
            assertThat(pdf.getNumberOfPages()).isOne();
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("Żaneta", "Ștefănescu", "Nguyễn", "Αλεξάνδρα", "Villaseñor");
            picture(pdf, "certificate-long-name");
        }
        try (PDDocument pdf = rendered("Ann Lee", LocalDate.of(2029, 4, 28))) {
            assertThat(pdf.getNumberOfPages()).isOne();
            picture(pdf, "certificate");
        }
    }

    @Test
    void isGivenToItsHolderAndToCoordinatorsWhoAreWrittenDown() throws IOException {
        PersonId holder = people.with(Role.PARTICIPANT);
        Award award = awards.delivered(holder, Consent.NOTHING);
        UUID stream = award.caseId().value();

        assertThat(certificates.open(award, holder)).startsWith('%', 'P', 'D', 'F');
        assertThat(viewed(stream)).isZero();
        certificates.open(award, people.with(Role.COORDINATOR));
        assertThat(viewed(stream)).isOne();
        for (Role role : new Role[] {Role.PARTICIPANT, Role.FACILITATOR, Role.REVIEWER, Role.AUDITOR}) {
            assertThatThrownBy(() -> certificates.open(award, people.with(role)))
                    .isInstanceOf(Forbidden.class);
        }
    }

    private long viewed(UUID stream) {
        return record.entriesOf(stream).stream()
                .filter(entry -> entry.kind().equals("certificate.viewed"))
                .count();
    }

    private PDDocument rendered(String name, @Nullable LocalDate until) throws IOException {
        CaseId id = CaseId.random();
        Award award = new Award(
                UUID.randomUUID(),
                id.value(),
                id,
                people.with(Role.PARTICIPANT),
                name,
                cases.packet(),
                "MITC-2026-0007",
                "Maine Infant Toddler Credential",
                LocalDate.of(2026, 4, 28),
                until);
        return Loader.loadPDF(certificate.render(award, programs.packet(cases.packet())));
    }

    /** For people to look at, beside the pictures of pages. */
    private static void picture(PDDocument pdf, String name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/screenshots"));
        BufferedImage image = new PDFRenderer(pdf).renderImageWithDPI(0, 110);
        ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
    }
}
