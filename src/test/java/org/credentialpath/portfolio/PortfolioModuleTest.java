package org.credentialpath.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Cases;
import org.credentialpath.cases.Conditions;
import org.credentialpath.cases.TestCases;
import org.credentialpath.cohort.TestCohorts;
import org.credentialpath.document.DocumentId;
import org.credentialpath.document.Documents;
import org.credentialpath.document.UploadRefused;
import org.credentialpath.engine.EngineSteps;
import org.credentialpath.notification.NoticeFacts;
import org.credentialpath.observation.TestVisits;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.Registry;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.program.Programs;
import org.credentialpath.record.Entry;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.review.Decision;
import org.credentialpath.review.TestReviews;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A portfolio keeps what is saved, shows it to those it was shared with, and is submitted as a whole or not at all. */
@SpringBootTest
class PortfolioModuleTest {

    private static final String PHILOSOPHY = "philosophy";
    private static final String RESOURCES = "resource-collection";

    @Autowired
    PortfolioWork work;

    @Autowired
    ItemParts parts;

    @Autowired
    Drafts drafts;

    @Autowired
    Submissions submissions;

    @Autowired
    CompletenessChecks checks;

    @Autowired
    Portfolios portfolios;

    @Autowired
    SharedResources resources;

    @Autowired
    Cases cases;

    @Autowired
    Conditions conditions;

    @Autowired
    Documents documents;

    @Autowired
    Registry registry;

    @Autowired
    Programs programs;

    @Autowired
    EvidenceRecord record;

    @Autowired
    EngineSteps steps;

    @Autowired
    ObjectProvider<NoticeFacts> notices;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    HouseClock clock;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases testCases;

    @Autowired
    TestReviews rounds;

    @Autowired
    TestVisits visits;

    @Autowired
    TestPortfolios testPortfolios;

    @Autowired
    TestCohorts cohorts;

    PersonId owner;
    PersonId coordinator;
    PersonId facilitator;
    CohortId cohort;
    CaseId id;

    @BeforeEach
    void open() {
        owner = people.with(Role.PARTICIPANT);
        coordinator = people.with(Role.COORDINATOR);
        facilitator = people.with(Role.FACILITATOR);
        cohort = cohorts.ledBy(facilitator);
        id = testCases.opened(owner, cohort);
    }

    @Test
    void beginsWithEveryItemOfThePacket() {
        Portfolio portfolio = work.of(id, owner);

        assertThat(portfolio.total()).isEqualTo(portfolio.packet().portfolio().size());
        assertThat(portfolio.done()).isZero();
        assertThat(portfolio.items()).extracting(WorkItem::status).containsOnly(WorkItem.Status.NOT_STARTED);
    }

    @Test
    void isNobodyElsesToOpen() {
        for (Role role : List.of(Role.PARTICIPANT, Role.COORDINATOR, Role.REVIEWER, Role.AUDITOR)) {
            PersonId other = people.with(role);
            assertThatThrownBy(() -> work.of(id, other)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> work.save(id, other, PHILOSOPHY, new PortfolioWork.Typed(0, null, "x", List.of())))
                    .isInstanceOf(Forbidden.class);
        }
        assertThat(work.progress(id, coordinator).total()).isPositive();
    }

    @Test
    void savesAtEveryStepAndFinishesOnlyWhatIsRight() {
        work.save(id, owner, PHILOSOPHY, new PortfolioWork.Typed(0, null, "too short", List.of("development")));
        assertThat(item(PHILOSOPHY).status()).isEqualTo(WorkItem.Status.IN_PROGRESS);

        WorkItem refused = work.finish(id, owner, PHILOSOPHY, true);
        assertThat(refused.status()).isEqualTo(WorkItem.Status.IN_PROGRESS);
        assertThat(refused.faults()).extracting(ItemFault::messageKey).containsExactly("portfolio.fault.words-few");
        assertThat(refused.content().text()).isEqualTo("too short");

        testPortfolios.finish(id, owner, PHILOSOPHY);
        assertThat(item(PHILOSOPHY).status()).isEqualTo(WorkItem.Status.FINISHED);

        work.save(
                id,
                owner,
                PHILOSOPHY,
                new PortfolioWork.Typed(item(PHILOSOPHY).version(), null, "short again", List.of("development")));
        assertThat(item(PHILOSOPHY).status()).isEqualTo(WorkItem.Status.IN_PROGRESS);
    }

    @Test
    void asksForCompetenciesOnlyWhereThereIsAChoice() {
        work.save(id, owner, PHILOSOPHY, new PortfolioWork.Typed(0, null, "word ".repeat(200), List.of("invented")));
        assertThat(item(PHILOSOPHY).faults())
                .extracting(ItemFault::messageKey)
                .containsExactly("portfolio.fault.competencies");

        work.save(id, owner, "reflection-health", new PortfolioWork.Typed(0, null, "word ".repeat(250), List.of()));
        assertThat(item("reflection-health").content().competencies()).containsExactly("health");
        assertThat(item("reflection-health").faults()).isEmpty();
    }

    @Test
    void losesNoTextWhenTwoWindowsSave() {
        work.save(id, owner, PHILOSOPHY, new PortfolioWork.Typed(0, null, "from the first window", List.of()));

        assertThatThrownBy(() -> work.save(
                        id, owner, PHILOSOPHY, new PortfolioWork.Typed(0, null, "from the second window", List.of())))
                .isInstanceOf(SavedElsewhere.class);
        assertThat(item(PHILOSOPHY).content().text()).isEqualTo("from the first window");
    }

    @Test
    void keepsEntriesAndCountsThem() {
        parts.addEntry(id, owner, RESOURCES, new Content.Entry("A song", "For greeting"));
        parts.addEntry(id, owner, RESOURCES, new Content.Entry("A book", "For naps"));
        parts.changeEntry(
                id,
                owner,
                RESOURCES,
                item(RESOURCES).entryIds().get(0),
                new Content.Entry("A new song", "For greeting"));
        parts.removeEntry(id, owner, RESOURCES, item(RESOURCES).entryIds().get(1));

        assertThat(item(RESOURCES).content().entries())
                .containsExactly(new Content.Entry("A new song", "For greeting"));
        assertThat(work.finish(id, owner, RESOURCES, true).faults())
                .extracting(ItemFault::messageKey)
                .contains("portfolio.fault.entries-few");
        refused("entry-title", () -> parts.addEntry(id, owner, RESOURCES, new Content.Entry(" ", "x")));
        refused("entry-text", () -> parts.addEntry(id, owner, RESOURCES, new Content.Entry("x", " ")));
    }

    @Test
    void takesFilesAndSaysWhyNot() {
        parts.addFile(id, owner, "resume", TestPortfolios.picture(), "resume.png");
        refused("too-many-files", () -> parts.addFile(id, owner, "resume", TestPortfolios.picture(), "again.png"));
        parts.removeFile(id, owner, "resume", item("resume").fileIds().get(0));

        assertThat(item("resume").content().files()).isEmpty();
        assertThatThrownBy(() -> parts.addFile(id, owner, "resume", nothing(), "empty.pdf"))
                .isInstanceOf(UploadRefused.class);
    }

    @Test
    void showsFilesOfTheWorkingCopyToNobody() {
        parts.addFile(id, owner, "resume", TestPortfolios.picture(), "resume.png");
        DocumentId file = item("resume").document(0);
        scanned(file);

        assertThat(documents.open(file, owner)).isNotNull();
        for (PersonId other : List.of(coordinator, facilitator)) {
            assertThatThrownBy(() -> documents.open(file, other)).isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void namesEverythingThatIsMissing() {
        work.save(id, owner, PHILOSOPHY, new PortfolioWork.Typed(0, null, "begun", List.of()));
        conditions.set(
                id, "final-training", "End Core training 4.", clock.today().plusMonths(1));

        assertThatThrownBy(() -> submissions.submit(id, owner, TestPortfolios.application()))
                .isInstanceOfSatisfying(SubmissionRefused.class, refused -> assertThat(refused.obstacles())
                        .extracting(Obstacle::item)
                        .contains(PHILOSOPHY, "resume", RESOURCES));
        testPortfolios.finish(id, owner);
        assertThat(obstacles()).containsExactly("condition");

        conditions.met(id, "final-training", coordinator, clock.today(), null);
        assertThat(obstacles()).isEmpty();
    }

    @Test
    void cannotBeSubmittedOnHoldOrTwice() {
        testPortfolios.finish(id, owner);
        registry.tell(owner, Registry.Membership.LAPSED);
        assertThat(obstacles()).containsExactly("on-hold");

        registry.tell(owner, Registry.Membership.ACTIVE);
        submissions.submit(id, owner, TestPortfolios.application());
        assertThat(obstacles()).containsExactly("submitted");
        refused(
                "submitted",
                () -> work.save(id, owner, PHILOSOPHY, new PortfolioWork.Typed(99, null, "later", List.of())));
    }

    @Test
    void cannotBeSubmittedWhenItIsOver() {
        testPortfolios.finish(id, owner);
        cases.withdraw(id, owner, null);

        assertThat(obstacles()).containsExactly("over");
        refused("over", () -> work.finish(id, owner, PHILOSOPHY, false));
    }

    @Test
    void takesASnapshotThatNothingChanges() {
        Submission sent = testPortfolios.submit(id, owner);

        assertThat(sent.attempt()).isEqualTo(1);
        assertThat(sent.items()).hasSize(work.of(id, owner).total());
        assertThat(sent.items()).extracting(Submission.Item::change).containsOnly(Submission.Change.NEW);
        assertThat(sent.session())
                .isEqualTo(submissions.session(packet()).orElseThrow().day());
        Submission kept = submissions.view(id, 1, owner);
        assertThat(kept.sha256()).isEqualTo(sent.sha256());
        assertThat(kept.item(PHILOSOPHY).content().sha256())
                .isEqualTo(kept.item(PHILOSOPHY).sha256());
        assertThat(kept.application()).isEqualTo(TestPortfolios.application());
        assertThatThrownBy(() -> jdbc.sql("UPDATE portfolio_submission SET sha256 = 'x' WHERE id = ?")
                        .param(sent.id())
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("UPDATE portfolio_submission_item SET sha256 = 'x' WHERE submission = ?")
                        .param(sent.id())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void opensSubmittedFilesToStaffAndWritesEveryLookDown() {
        Submission sent = testPortfolios.submit(id, owner);
        DocumentId file = sent.item("resume").content().files().get(0).documentId();

        scanned(file);
        submissions.view(id, 1, coordinator);
        assertThat(documents.open(file, coordinator)).isNotNull();
        assertThat(record.entriesOf(id.value())).extracting(Entry::kind).contains("portfolio.viewed");
        PersonId stranger = people.with(Role.REVIEWER);
        assertThatThrownBy(() -> submissions.view(id, 1, stranger)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> documents.open(file, stranger)).isInstanceOf(Forbidden.class);
    }

    @Test
    void returnsAnIncompleteOneWithoutCountingAnAttempt() {
        Submission sent = testPortfolios.submit(id, owner);
        checks.check(id, coordinator, without(sent, "resume"), "Nearly there.");

        assertThat(portfolios.attempts(id)).isZero();
        assertThat(item("resume").status()).isEqualTo(WorkItem.Status.IN_PROGRESS);
        assertThat(item(PHILOSOPHY).status()).isEqualTo(WorkItem.Status.FINISHED);
        assertThat(facts("portfolio-incomplete"))
                .containsEntry("reasons", List.of("Resume: It cannot be opened."))
                .containsEntry("feedback", "Nearly there.");

        work.finish(id, owner, "resume", true);
        Submission again = submissions.submit(id, owner, TestPortfolios.application());
        assertThat(again.number()).isEqualTo(2);
        assertThat(again.attempt()).isEqualTo(1);
    }

    @Test
    void checksEveryLineAndAsksForReasons() {
        Submission sent = testPortfolios.submit(id, owner);
        List<CheckedPart> all = testPortfolios.present(sent);

        refused("check-missing", () -> checks.check(id, coordinator, all.subList(1, all.size()), ""));
        refused(
                "check-reason",
                () -> checks.check(
                        id,
                        coordinator,
                        all.stream()
                                .map(part -> new CheckedPart(part.subject(), false, ""))
                                .toList(),
                        ""));
        assertThatThrownBy(() -> checks.check(id, people.with(Role.FACILITATOR), all, ""))
                .isInstanceOf(Forbidden.class);
        checks.check(id, coordinator, all, "");
        refused("nothing-to-check", () -> checks.check(id, coordinator, all, ""));
    }

    @Test
    void reopensOnlyWhatWasNotMet() {
        resubmitRound("shows-health");

        assertThat(cases.get(id).status()).isEqualTo(Case.Status.OPEN);
        assertThat(portfolios.openCriteria(id)).containsExactly("shows-health");
        assertThat(item("reflection-health").status()).isEqualTo(WorkItem.Status.TO_CHANGE);
        assertThat(item(PHILOSOPHY).status()).isEqualTo(WorkItem.Status.MET);
        refused(
                "item-closed",
                () -> work.save(id, owner, PHILOSOPHY, new PortfolioWork.Typed(1, null, "new", List.of())));
    }

    @Test
    void asksWhatChangedAndThatSomethingDid() {
        resubmitRound("shows-health");
        assertThat(obstacles()).containsExactlyInAnyOrder("item", "item", "change", "unchanged");

        refused("change-missing", () -> work.describeChange(id, owner, "shows-health", " "));
        assertThatThrownBy(() -> work.describeChange(id, owner, "shows-families", "x"))
                .isInstanceOf(Forbidden.class);
        work.describeChange(id, owner, "shows-health", "Added how children sleep.");
        work.finish(id, owner, RESOURCES, true);
        work.finish(id, owner, "reflection-health", true);
        assertThat(obstacles()).containsExactly("unchanged");

        WorkItem now = item("reflection-health");
        work.save(
                id,
                owner,
                now.id(),
                new PortfolioWork.Typed(now.version(), null, now.content().text() + " Sleep.", List.of()));
        assertThat(obstacles()).isEmpty();
        Submission second = submissions.submit(id, owner, TestPortfolios.application());
        checks.check(id, coordinator, testPortfolios.present(second), "");

        assertThat(portfolios.latest(id).attempt()).isEqualTo(2);
        assertThat(portfolios.submission(id, 2).changes())
                .isEqualTo(Map.of("shows-health", "Added how children sleep."));
        assertThat(portfolios.submission(id, 2).item("reflection-health").change())
                .isEqualTo(Submission.Change.CHANGED);
        assertThat(portfolios.submission(id, 2).item(PHILOSOPHY).change()).isEqualTo(Submission.Change.UNCHANGED);
        assertThat(portfolios
                        .submission(id, 1)
                        .item("reflection-health")
                        .content()
                        .text())
                .doesNotContain("Sleep");
    }

    @Test
    void reopensWithoutItemsWhenOnlyTheVisitWasNotMet() {
        resubmitRound("seen-health");
        work.describeChange(id, owner, "seen-health", "We wash hands before every meal now.");

        assertThat(obstacles()).isEmpty();
    }

    @Test
    void reopensOnlyWhatIsInReview() {
        refused("not-in-review", () -> portfolios.reopen(id, List.of(), clock.today()));
    }

    @Test
    void sharesDraftsWithTheFacilitatorAlone() {
        parts.addFile(id, owner, "family-feedback", TestPortfolios.picture(), "feedback.png");
        drafts.share(id, owner, "family-feedback", "Is this enough?");
        DocumentId file = item("family-feedback").document(0);
        scanned(file);

        assertThat(drafts.forFacilitator(id, facilitator))
                .extracting(Draft::question)
                .containsExactly("Is this enough?");
        assertThat(documents.open(file, facilitator)).isNotNull();
        for (PersonId other : List.of(coordinator, people.with(Role.REVIEWER), people.with(Role.FACILITATOR))) {
            assertThatThrownBy(() -> drafts.forFacilitator(id, other)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> documents.open(file, other)).isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void answersDraftsWithAdviceUntilTheApplicationIsIn() {
        testPortfolios.finish(id, owner);
        drafts.share(id, owner, PHILOSOPHY, "");
        drafts.share(id, owner, PHILOSOPHY, "Better?");
        steps.runJobs(id.value());
        Draft newest = drafts.of(id, owner).get(0);
        Draft replaced = drafts.of(id, owner).get(1);
        refused("draft-gone", () -> drafts.answer(replaced.id(), facilitator, Draft.Advice.ON_TRACK, "Good."));
        refused("feedback-missing", () -> drafts.answer(newest.id(), facilitator, Draft.Advice.ON_TRACK, " "));

        submissions.submit(id, owner, TestPortfolios.application());
        refused("feedback-closed", () -> drafts.answer(newest.id(), facilitator, Draft.Advice.ON_TRACK, "Good."));
        refused("submitted", () -> drafts.share(id, owner, PHILOSOPHY, ""));
    }

    @Test
    void sharesNothingEmptyAndNothingWithoutAFacilitator() {
        refused("nothing-to-share", () -> drafts.share(id, owner, PHILOSOPHY, ""));
        work.save(id, owner, PHILOSOPHY, new PortfolioWork.Typed(0, null, "begun", List.of()));
        cases.moveTo(id, null);

        refused("no-facilitator", () -> drafts.share(id, owner, PHILOSOPHY, ""));
        assertThat(drafts.possible(work.of(id, owner))).isFalse();
    }

    @Test
    void sharesResourcesWithTheCohortAlone() {
        PersonId mate = people.with(Role.PARTICIPANT);
        CaseId mates = testCases.opened(mate, cohort);
        PersonId stranger = people.with(Role.PARTICIPANT);
        CaseId strangers = testCases.opened(stranger, CohortId.random());
        resources.share(
                id,
                owner,
                "Sleep songs",
                "For naps",
                "https://example.org/songs",
                TestPortfolios.picture(),
                "songs.png");

        SharedResources.Resource shared = resources.in(mates, mate).get(0);
        DocumentId file = java.util.Objects.requireNonNull(shared.document());
        scanned(file);
        assertThat(documents.open(file, mate)).isNotNull();
        assertThat(resources.in(id, facilitator)).hasSize(1);
        assertThat(resources.in(strangers, stranger)).isEmpty();
        assertThatThrownBy(() -> resources.in(id, coordinator)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> documents.open(file, stranger)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> resources.takeBack(shared.id(), mate)).isInstanceOf(Forbidden.class);

        resources.takeBack(shared.id(), owner);
        assertThat(resources.in(mates, mate)).isEmpty();
    }

    @Test
    void sharesNoResourceWithoutWordsOrWithAStrangeLink() {
        refused("resource-title", () -> resources.share(id, owner, " ", "x", "", null, ""));
        refused("resource-note", () -> resources.share(id, owner, "x", " ", "", null, ""));
        refused("resource-link", () -> resources.share(id, owner, "x", "x", "javascript:alert(1)", null, ""));
        cases.moveTo(id, null);
        refused("no-cohort", () -> resources.share(id, owner, "x", "x", "", null, ""));
    }

    private void resubmitRound(String criterion) {
        testPortfolios.submitComplete(id, owner, coordinator);
        rounds.reviewed(id, Set.of(criterion));
        visits.held(id, owner, Set.of(criterion));
        rounds.decided(id, Decision.Outcome.RESUBMIT);
    }

    private List<CheckedPart> without(Submission sent, String item) {
        return testPortfolios.present(sent).stream()
                .map(part -> part.subject().equals(item) ? new CheckedPart(item, false, "It cannot be opened.") : part)
                .toList();
    }

    private List<String> obstacles() {
        return submissions.obstacles(id, owner).stream().map(Obstacle::code).toList();
    }

    private WorkItem item(String item) {
        return work.of(id, owner).item(item);
    }

    private org.credentialpath.program.Packet packet() {
        return programs.packet(cases.get(id).packet());
    }

    private Map<String, Object> facts(String notice) {
        return notices.stream()
                .flatMap(feature -> feature.of(notice, id.value(), owner).stream())
                .findFirst()
                .orElseThrow();
    }

    // What no scanner has looked at, only its owner can open.
    private void scanned(DocumentId file) {
        jdbc.sql("UPDATE document SET scan = 'CLEAN' WHERE id = ?")
                .param(file.value())
                .update();
    }

    private static InputStream nothing() {
        return new ByteArrayInputStream(new byte[0]);
    }

    private static void refused(String why, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(PortfolioRefused.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("portfolio.refused." + why));
    }
}
