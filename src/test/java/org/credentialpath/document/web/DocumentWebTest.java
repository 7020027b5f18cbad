package org.credentialpath.document.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.credentialpath.people.TestPeople.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.UUID;
import org.credentialpath.document.Document;
import org.credentialpath.document.DocumentId;
import org.credentialpath.document.Documents;
import org.credentialpath.document.GrantedRights;
import org.credentialpath.document.Samples;
import org.credentialpath.document.TestScans;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest
@AutoConfigureMockMvc
class DocumentWebTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Documents documents;

    @Autowired
    GrantedRights rights;

    @Autowired
    TestScans scans;

    @Autowired
    TestPeople people;

    @Autowired
    EvidenceRecord record;

    @Autowired
    JdbcClient jdbc;

    private final UUID about = UUID.randomUUID();
    private PersonId owner = PersonId.random();
    private PersonId reviewer = PersonId.random();

    @BeforeEach
    void people() {
        owner = people.with(Role.PARTICIPANT);
        reviewer = people.with(Role.REVIEWER);
        rights.grant(about, reviewer);
    }

    @Test
    void theOwnerGetsTheFileAsAnAttachmentThatCanDoNothing() throws Exception {
        byte[] pdf = Samples.pdf();
        DocumentId id = documents.keep(new ByteArrayInputStream(pdf), "Zoë's plan; \"v2\".pdf", owner, about);
        mvc.perform(get("/documents/{id}", id).with(signedIn(owner)))
                .andExpect(status().isOk())
                .andExpect(content().bytes(pdf))
                .andExpect(content().contentType("application/pdf"))
                .andExpect(header().string("Content-Disposition", startsWith("attachment; ")))
                .andExpect(header().string(
                                "Content-Disposition",
                                org.hamcrest.Matchers.containsString(
                                        "filename*=UTF-8''Zo%C3%AB%27s%20plan%3B%20v2.pdf")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Security-Policy", "sandbox; default-src 'none'"))
                .andExpect(header().string("Cache-Control", "no-store, private"));
    }

    @Test
    void picturesAndPdfsCanBeLookedAtInTheBrowser() throws Exception {
        DocumentId pdf = keep("paper.pdf");
        mvc.perform(get("/documents/{id}/view", pdf).with(signedIn(owner)))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", startsWith("inline; ")))
                .andExpect(header().string(
                                "Content-Security-Policy", startsWith("default-src 'none'; object-src 'self'")));
    }

    @Test
    void filmsAndTextsAreShownWhereTheyCanDoNothing() throws Exception {
        DocumentId text = documents.keep(new ByteArrayInputStream(Samples.text("Zoë")), "a.txt", owner, about);
        mvc.perform(get("/documents/{id}/view", text).with(signedIn(owner)))
                .andExpect(header().string("Content-Disposition", startsWith("inline; ")))
                .andExpect(header().string("Content-Type", "text/plain;charset=UTF-8"))
                .andExpect(header().string("Content-Security-Policy", startsWith("sandbox; default-src 'none'; ")));
        DocumentId film = documents.keep(new ByteArrayInputStream(Samples.film()), "a.mp4", owner, about);
        mvc.perform(get("/documents/{id}/view", film).with(signedIn(owner)))
                .andExpect(header().string("Content-Disposition", startsWith("inline; ")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string(
                                "Content-Security-Policy",
                                startsWith("sandbox; default-src 'none'; media-src 'self'; ")));
    }

    @Test
    void othersAreOnlyDownloaded() throws Exception {
        DocumentId badge = documents.keep(new ByteArrayInputStream(Samples.text("{}")), "a.json", owner, about);
        mvc.perform(get("/documents/{id}/view", badge).with(signedIn(owner)))
                .andExpect(header().string("Content-Disposition", startsWith("attachment; ")))
                .andExpect(header().string("Content-Security-Policy", "sandbox; default-src 'none'"));
    }

    @Test
    void aFilmIsSentInPiecesAndThatIsOneLook() throws Exception {
        byte[] content = Samples.film();
        DocumentId film = documents.keep(new ByteArrayInputStream(content), "a.mp4", owner, about);
        scanned(film, Document.ScanState.CLEAN);
        Cookie session = requireNonNull(mvc.perform(get("/documents/{id}/view", film)
                        .with(signedIn(reviewer))
                        .header("Range", "bytes=0-"))
                .andReturn()
                .getResponse()
                .getCookie("__Host-session"));
        for (int from : new int[] {0, 5, 9}) {
            mvc.perform(get("/documents/{id}/view", film)
                            .with(signedIn(reviewer))
                            .cookie(session)
                            .header("Range", "bytes=" + from + "-" + (from + 3)))
                    .andExpect(status().isPartialContent())
                    .andExpect(header().string(
                                    "Content-Range", "bytes %d-%d/%d".formatted(from, from + 3, content.length)))
                    .andExpect(content().bytes(Arrays.copyOfRange(content, from, from + 4)));
        }
        assertThat(record.entriesOf(about))
                .filteredOn(entry -> entry.kind().equals("document.viewed"))
                .hasSize(1);

        rights.grant(about, people.with(Role.REVIEWER));
        mvc.perform(get("/documents/{id}/view", film)
                        .with(signedIn(reviewer))
                        .cookie(session)
                        .header("Range", "bytes=5-8"))
                .andExpect(status().isNotFound());
    }

    @Test
    void aStrangerIsNotToldThatItExists() throws Exception {
        DocumentId id = keep("paper.pdf");
        PersonId stranger = people.with(Role.COORDINATOR, Role.ADMIN);
        for (String address : new String[] {"/documents/" + id, "/documents/" + id + "/view"}) {
            mvc.perform(get(address).with(signedIn(stranger))).andExpect(status().isNotFound());
        }
        mvc.perform(get("/documents/{id}", UUID.randomUUID()).with(signedIn(owner)))
                .andExpect(status().isNotFound());
        mvc.perform(get("/documents/{id}", "1 or 1=1").with(signedIn(owner))).andExpect(status().isNotFound());
        mvc.perform(get("/documents/{id}", id)).andExpect(status().is(not(200)));
    }

    @Test
    void whatWaitsForTheScannerReachesNobodyElse() throws Exception {
        DocumentId id = keep("paper.pdf");
        scanned(id, Document.ScanState.WAITING);
        for (String address : new String[] {"/documents/" + id, "/documents/" + id + "/view"}) {
            mvc.perform(get(address).with(signedIn(reviewer)))
                    .andExpect(status().isConflict())
                    .andExpect(content().string(containsString("This file is still being checked")))
                    .andExpect(content().string(not(containsString("%PDF"))));
            mvc.perform(get(address).with(signedIn(people.with(Role.REVIEWER)))).andExpect(status().isNotFound());
        }
        mvc.perform(get("/documents/{id}", id).with(signedIn(owner))).andExpect(status().isOk());
    }

    @Test
    void whatWasRemovedReachesNobodyAndSaysWhy() throws Exception {
        DocumentId id = keep("paper.pdf");
        scans.infected(id);
        for (PersonId reader : new PersonId[] {owner, reviewer}) {
            mvc.perform(get("/documents/{id}", id).with(signedIn(reader)))
                    .andExpect(status().isGone())
                    .andExpect(content().string(containsString("This file was removed")));
        }
        mvc.perform(get("/documents/{id}", id).with(signedIn(people.with(Role.REVIEWER))))
                .andExpect(status().isNotFound());
        assertThat(jdbc.sql("SELECT text FROM outbox_mail WHERE notice = 'file-removed' AND receiver = ?")
                        .param(owner.value())
                        .query(String.class)
                        .single())
                .contains("“paper.pdf”", "/home")
                .doesNotContain("It was part of");
    }

    @Test
    void aFilmOfAPhoneIsSentUnderTheNameBrowsersPlay() throws Exception {
        DocumentId film = documents.keep(new ByteArrayInputStream(Samples.phoneFilm()), "IMG_0042.MOV", owner, about);
        assertThat(documents.get(film).mediaType()).isEqualTo("video/quicktime");
        mvc.perform(get("/documents/{id}/view", film).with(signedIn(owner)))
                .andExpect(header().string("Content-Disposition", startsWith("inline; ")))
                .andExpect(content().contentType("video/mp4"));
        mvc.perform(get("/documents/{id}", film).with(signedIn(owner)))
                .andExpect(header().string("Content-Disposition", startsWith("attachment; ")))
                .andExpect(content().contentType("video/quicktime"));
    }

    @Test
    void aReviewersLookGoesIntoTheRecord() throws Exception {
        DocumentId id = keep("paper.pdf");
        scanned(id, Document.ScanState.CLEAN);
        mvc.perform(get("/documents/{id}", id).with(signedIn(reviewer))).andExpect(status().isOk());
        var look = record.entriesOf(about).get(1);
        assertThat(look.kind()).isEqualTo("document.viewed");
        assertThat(look.author().person()).isEqualTo(reviewer);
        assertThat(look.facts()).containsEntry("document", id.toString());
    }

    private DocumentId keep(String name) {
        return documents.keep(new ByteArrayInputStream(Samples.pdf()), name, owner, about);
    }

    private void scanned(DocumentId id, Document.ScanState state) {
        jdbc.sql("UPDATE document SET scan = ? WHERE id = ?")
                .params(state.name(), id.value())
                .update();
    }
}
