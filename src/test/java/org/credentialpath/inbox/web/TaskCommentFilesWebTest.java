package org.credentialpath.inbox.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.credentialpath.people.TestPeople.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.security.MessageDigest;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.credentialpath.cases.TestCases;
import org.credentialpath.cohort.TestCohorts;
import org.credentialpath.document.DocumentId;
import org.credentialpath.document.Samples;
import org.credentialpath.document.TestScans;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.inbox.TaskComments;
import org.credentialpath.inbox.TestTasks;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.portfolio.TestPortfolios;
import org.credentialpath.record.Entry;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** Files of comments: who opens them and how long, and what is refused. */
@SpringBootTest
@AutoConfigureMockMvc
class TaskCommentFilesWebTest {

    private static final Pattern LINK = Pattern.compile("/documents/([0-9a-f-]{36})\"");

    @Autowired
    MockMvc web;

    @Autowired
    OpenTasks tasks;

    @Autowired
    TaskService engineTasks;

    @Autowired
    RuntimeService runs;

    @Autowired
    TestTasks testTasks;

    @Autowired
    TestCases cases;

    @Autowired
    TestCohorts cohorts;

    @Autowired
    TestPeople people;

    @Autowired
    TestScans scans;

    @Autowired
    EvidenceRecord record;

    @Autowired
    JdbcClient jdbc;

    private final MockMultipartFile picture = file("map.png", TestPortfolios.pictureBytes());
    private final MockMultipartFile paper = file("letter.pdf", Samples.pdf());

    PersonId candidate;
    PersonId coordinator;
    CaseId caseId;
    OpenTask task;

    @BeforeEach
    void anObserverIsWanted() {
        candidate = people.with(Role.PARTICIPANT);
        coordinator = people.with(Role.COORDINATOR);
        caseId = cases.opened(candidate, null);
        testTasks.visitWanted(caseId, candidate);
        task = testTasks.at(caseId, TestTasks.STEP);
    }

    @Test
    void theFormTakesSeveralFilesWithoutScripts() throws Exception {
        page(task, coordinator)
                .andExpect(content().string(containsString("enctype=\"multipart/form-data\"")))
                .andExpect(content().string(containsString("name=\"_csrf\"")))
                .andExpect(content().string(containsString("multiple=\"multiple\"")))
                .andExpect(content().string(containsString("Up to 5 files, together up to 25 MB.")));
    }

    @Test
    void aCommentShowsItsFilesAndTheRecordTheirFingerprints() throws Exception {
        say(task, coordinator, "Both are of <Lubec>", picture, paper)
                .andExpect(redirectedUrl("/tasks/" + task.ref() + "/comments"));

        page(task, people.with(Role.COORDINATOR))
                .andExpect(content().string(containsString("Both are of &lt;Lubec&gt;")))
                .andExpect(content().string(containsString("map.png")))
                .andExpect(content().string(containsString("letter.pdf")));
        List<DocumentId> files = files(task, coordinator);
        open(files.get(0), coordinator).andExpect(content().bytes(picture.getBytes()));
        open(files.get(1), coordinator).andExpect(content().bytes(paper.getBytes()));
        Entry said = record.entriesOf(caseId.value()).stream()
                .filter(entry -> entry.kind().equals("task.commented"))
                .findFirst()
                .orElseThrow();
        assertThat(said.facts()).containsEntry("sha256", sha256(picture) + " " + sha256(paper));
    }

    @Test
    void filesMayStandForThemselvesAndCountAsOneComment() throws Exception {
        say(task, coordinator, " ", picture, file("", new byte[0])).andExpect(status().is3xxRedirection());

        page(task, coordinator)
                .andExpect(content().string(containsString("map.png")))
                .andExpect(content().string(not(containsString("class=\"cp-comments__text\""))));
        web.perform(get("/tasks/" + task.ref() + "/around").with(signedIn(coordinator)))
                .andExpect(content().string(containsString("Read the comment")));
    }

    @Test
    void theParticipantAndStrangersNeverOpenThem() throws Exception {
        DocumentId file = attached(task);

        open(file, people.with(Role.COORDINATOR)).andExpect(status().isOk());
        for (PersonId other : List.of(candidate, people.with(Role.OBSERVER), people.with(Role.AUDITOR))) {
            open(file, other).andExpect(status().isNotFound());
            say(task, other, "Hello", picture).andExpect(status().isNotFound());
        }
        web.perform(get("/cases/" + caseId).with(signedIn(candidate)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("map.png"))));
    }

    @Test
    void aFacilitatorOfWhoItWaitsForReadsNoComments() throws Exception {
        PersonId facilitator = people.with(Role.FACILITATOR);
        PersonId member = people.with(Role.PARTICIPANT);
        CaseId led = cases.opened(member, cohorts.ledBy(facilitator));
        testTasks.visitWanted(led, member);
        OpenTask waits = testTasks.waiting(led);
        DocumentId file = attached(waits);

        web.perform(get("/tasks/" + waits.ref() + "/around").with(signedIn(facilitator)))
                .andExpect(status().isOk());
        open(file, facilitator).andExpect(status().isNotFound());
        open(file, member).andExpect(status().isNotFound());
        say(waits, facilitator, "Hello", picture).andExpect(status().isNotFound());
    }

    @Test
    void whoeverMayTakeTheTaskOpensThemAsLongAsThatIsSo() throws Exception {
        PersonId reviewTeam = people.with(Role.REVIEW_TEAM);
        DocumentId file = attached(task);
        open(file, reviewTeam).andExpect(status().isNotFound());

        engineTasks.addCandidateGroup(task.ref().value(), "review-team");
        open(file, reviewTeam).andExpect(status().isOk());
        say(task, reviewTeam, "", paper).andExpect(status().is3xxRedirection());

        engineTasks.deleteCandidateGroup(task.ref().value(), "review-team");
        open(file, reviewTeam).andExpect(status().isNotFound());
    }

    @Test
    void whenTheTaskIsGoneCoordinatorsFindThemOnTheCase() throws Exception {
        PersonId reviewTeam = people.with(Role.REVIEW_TEAM);
        engineTasks.addCandidateGroup(task.ref().value(), "review-team");
        DocumentId file = attached(task);
        open(file, reviewTeam).andExpect(status().isOk());

        end(task);

        assertThat(tasks.get(task.ref())).isEmpty();
        PersonId other = people.with(Role.COORDINATOR);
        web.perform(get("/cases/" + caseId).with(signedIn(other)))
                .andExpect(content().string(containsString("/documents/" + file)));
        open(file, other).andExpect(status().isOk());
        open(file, coordinator).andExpect(status().isOk());
        open(file, reviewTeam).andExpect(status().isNotFound());
        open(file, candidate).andExpect(status().isNotFound());
    }

    @Test
    void aCoordinatorWhoIsTheParticipantReadsNoneOfTheirOwnCase() throws Exception {
        PersonId both = people.with(Role.PARTICIPANT, Role.COORDINATOR);
        CaseId own = cases.opened(both, null);
        testTasks.visitWanted(own, both);
        OpenTask about = testTasks.at(own, TestTasks.STEP);
        DocumentId file = attached(about);
        open(file, both).andExpect(status().isNotFound());

        end(about);

        open(file, both).andExpect(status().isNotFound());
    }

    @Test
    void whatIsRefusedSaysWhyAndNothingIsKept() throws Exception {
        refused("is empty", picture, file("nothing.pdf", new byte[0]));
        refused("must be a PDF, DOCX", picture, file("program.exe", Samples.text("MZ")));
        refused("does not match its name", picture, file("notes.png", Samples.text("Hello")));
        refused("must be smaller than 25 MB", picture, file("film.mp4", new byte[(25 << 20) + 1]));
        refused(
                "Choose at most 5 files",
                Collections.nCopies(TaskComments.MOST_FILES + 1, picture).toArray(MockMultipartFile[]::new));
        say(task, coordinator, "x".repeat(TaskComments.LONGEST + 1), picture)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Write at most 2,000 characters")));
        say(task, coordinator, " ", file("", new byte[0]))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("or choose a file")))
                .andExpect(content().string(not(containsString("choose them again"))));

        assertThat(jdbc.sql("SELECT count(*) FROM document WHERE owner = ?")
                        .param(coordinator.value())
                        .query(Integer.class)
                        .single())
                .isZero();
        page(task, coordinator).andExpect(content().string(not(containsString("class=\"cp-comments\""))));
    }

    @Test
    void whatIsScannedOrRemovedSaysSo() throws Exception {
        say(task, coordinator, "", picture).andExpect(status().is3xxRedirection());
        DocumentId file = files(task, coordinator).get(0);
        PersonId other = people.with(Role.COORDINATOR);
        scans.waits(file);
        open(file, other).andExpect(status().isConflict());
        page(task, other)
                .andExpect(content().string(containsString("map.png")))
                .andExpect(content().string(containsString("still being checked")))
                .andExpect(content().string(not(containsString("/documents/" + file))));

        scans.infected(file);

        for (PersonId reader : List.of(coordinator, other)) {
            open(file, reader).andExpect(status().isGone());
            page(task, reader)
                    .andExpect(content().string(containsString("Removed: there was a virus in it")))
                    .andExpect(content().string(not(containsString("/documents/" + file))));
        }
        open(file, candidate).andExpect(status().isNotFound());
    }

    private void refused(String why, MockMultipartFile... files) throws Exception {
        say(task, coordinator, "Kept words", files)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"#files\"")))
                .andExpect(content().string(containsString(why)))
                .andExpect(content().string(containsString("choose them again")))
                .andExpect(content().string(containsString("Kept words</textarea>")));
    }

    private DocumentId attached(OpenTask to) throws Exception {
        say(to, coordinator, "Look at this", picture).andExpect(status().is3xxRedirection());
        DocumentId file = files(to, coordinator).get(0);
        scans.clean(file);
        return file;
    }

    private List<DocumentId> files(OpenTask of, PersonId reader) throws Exception {
        String html = page(of, reader).andReturn().getResponse().getContentAsString();
        return LINK.matcher(html)
                .results()
                .map((MatchResult found) -> DocumentId.of(found.group(1)))
                .toList();
    }

    private void end(OpenTask ended) {
        String run = engineTasks
                .createTaskQuery()
                .taskId(ended.ref().value())
                .singleResult()
                .getProcessInstanceId();
        runs.deleteProcessInstance(run, "ended by the test");
    }

    private ResultActions say(OpenTask about, PersonId by, String text, MockMultipartFile... files) throws Exception {
        MockMultipartHttpServletRequestBuilder post = multipart("/tasks/" + about.ref() + "/comments");
        for (MockMultipartFile file : files) {
            post.file(file);
        }
        return web.perform(post.param("comment", text).with(csrf()).with(signedIn(by)));
    }

    private ResultActions page(OpenTask about, PersonId reader) throws Exception {
        return web.perform(get("/tasks/" + about.ref() + "/comments").with(signedIn(reader)))
                .andExpect(status().isOk());
    }

    private ResultActions open(DocumentId file, PersonId reader) throws Exception {
        return web.perform(get("/documents/" + file).with(signedIn(reader)));
    }

    private static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("files", name, "application/octet-stream", content);
    }

    private static String sha256(MockMultipartFile file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file.getBytes()));
    }
}
