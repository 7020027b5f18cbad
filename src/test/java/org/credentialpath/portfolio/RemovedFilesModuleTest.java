package org.credentialpath.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.credentialpath.cases.TestCases;
import org.credentialpath.document.DocumentId;
import org.credentialpath.document.TestScans;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.record.Entry;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of a portfolio when a virus is found in one of its files after it was taken. */
@SpringBootTest
class RemovedFilesModuleTest {

    private static final String RESUME = "resume";

    @Autowired
    PortfolioWork work;

    @Autowired
    ItemParts parts;

    @Autowired
    Submissions submissions;

    @Autowired
    CompletenessChecks checks;

    @Autowired
    EvidenceRecord record;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestScans scans;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    @Autowired
    TestPortfolios portfolios;

    PersonId owner;
    PersonId coordinator;
    CaseId id;

    @BeforeEach
    void open() {
        owner = people.with(Role.PARTICIPANT);
        coordinator = people.with(Role.COORDINATOR);
        id = cases.opened(owner, null);
        portfolios.finish(id, owner);
    }

    @Test
    void aFileThatWaitsKeepsNobodyFromSending() {
        scans.waits(resume());

        assertThat(submissions.obstacles(id, owner)).isEmpty();
        assertThat(submissions.submit(id, owner, TestPortfolios.application()).number())
                .isEqualTo(1);
    }

    @Test
    void aCleanOneChangesNothing() {
        scans.clean(resume());

        assertThat(item().status()).isEqualTo(WorkItem.Status.FINISHED);
        assertThat(removals()).isEmpty();
        assertThat(mails("file-removed", owner)).isEmpty();
    }

    @Test
    void anItemIsNotFinishedAnyMoreAndCannotBeSent() {
        scans.infected(resume());

        assertThat(item().status()).isEqualTo(WorkItem.Status.IN_PROGRESS);
        assertThat(item().removed()).containsExactly("resume.png");
        assertThat(submissions.obstacles(id, owner)).extracting(Obstacle::code).containsExactly("file-removed");
        assertThatThrownBy(() -> submissions.submit(id, owner, TestPortfolios.application()))
                .isInstanceOf(SubmissionRefused.class);
        assertThat(work.finish(id, owner, RESUME, true).status()).isEqualTo(WorkItem.Status.IN_PROGRESS);
        assertThat(removals()).singleElement().satisfies(entry -> assertThat(entry.facts())
                .containsEntry("items", RESUME)
                .containsEntry("sent", "false"));
        assertThat(mails("file-removed", owner))
                .singleElement()
                .asString()
                .contains(
                        "“resume.png”", "Resume", "no longer marked as finished", "/portfolio/" + id + "/items/resume");
        assertThat(mails("file-removed-sent", coordinator)).isEmpty();
    }

    @Test
    void aCleanCopyPutsItRight() {
        scans.infected(resume());
        parts.removeFile(id, owner, RESUME, item().fileIds().get(0));
        parts.addFile(id, owner, RESUME, TestPortfolios.picture(), "clean.png");
        work.finish(id, owner, RESUME, true);

        assertThat(submissions.obstacles(id, owner)).isEmpty();
    }

    @Test
    void whatIsBeingCheckedCannotBeCalledThereAndComesBack() {
        Submission sent = submissions.submit(id, owner, TestPortfolios.application());
        scans.infected(resume());

        assertThat(mails("file-removed", owner))
                .singleElement()
                .asString()
                .contains("You have sent us this portfolio already")
                .doesNotContain("/items/");
        assertThat(mails("file-removed-sent", coordinator))
                .singleElement()
                .asString()
                .contains("Resume", "/cases/" + id);
        assertThatThrownBy(() -> checks.check(id, coordinator, portfolios.present(sent), ""))
                .isInstanceOfSatisfying(PortfolioRefused.class, refused -> {
                    assertThat(refused.messageKey()).isEqualTo("portfolio.refused.check-removed");
                    assertThat(refused.field()).isEqualTo(RESUME);
                });
        List<CheckedPart> without = portfolios.present(sent).stream()
                .map(part -> part.subject().equals(RESUME) ? new CheckedPart(RESUME, false, "Removed.") : part)
                .toList();
        assertThat(checks.check(id, coordinator, without, "")).isEqualTo(Completeness.INCOMPLETE);
        assertThat(submissions.obstacles(id, owner)).extracting(Obstacle::code).containsExactly("file-removed");
    }

    @Test
    void ofWhatTheReviewersHaveTheCoordinatorsAreToldOnce() {
        portfolios.submitComplete(id, owner, coordinator);
        scans.infected(resume());
        scans.infected(resume());

        assertThat(mails("file-removed-sent", coordinator)).hasSize(1);
        assertThat(mails("file-removed", owner)).hasSize(1);
        assertThat(removals()).last().satisfies(entry -> assertThat(entry.facts())
                .containsEntry("sent", "true"));
        assertThat(item().status()).isEqualTo(WorkItem.Status.FINISHED);
    }

    private DocumentId resume() {
        return item().document(0);
    }

    private WorkItem item() {
        return work.of(id, owner).item(RESUME);
    }

    private List<Entry> removals() {
        return record.entriesOf(id.value()).stream()
                .filter(entry -> entry.kind().equals("file.removed"))
                .toList();
    }

    private List<String> mails(String notice, PersonId receiver) {
        return jdbc.sql("SELECT text FROM outbox_mail WHERE notice = ? AND receiver = ?")
                .params(notice, receiver.value())
                .query(String.class)
                .list();
    }
}
