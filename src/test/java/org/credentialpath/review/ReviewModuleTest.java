package org.credentialpath.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.credentialpath.cases.CaseRights;
import org.credentialpath.cases.Cases;
import org.credentialpath.document.DocumentRights;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.engine.ScopedGroups;
import org.credentialpath.observation.TestVisits;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.portfolio.Portfolios;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What reviewers may do and see: independence, feedback, anonymity and the second round. */
@SpringBootTest
class ReviewModuleTest {

    @Autowired
    Reviews reviews;

    @Autowired
    ReviewDrafts drafts;

    @Autowired
    ConsensusDrafts consensus;

    @Autowired
    EvidenceLinks evidence;

    @Autowired
    EarlierRounds earlier;

    @Autowired
    Rounds rounds;

    @Autowired
    Assignments assignments;

    @Autowired
    CaseReviews caseReviews;

    @Autowired
    TeamDecisions decisions;

    @Autowired
    ReviewReaders readers;

    @Autowired
    Portfolios portfolios;

    @Autowired
    Cases cases;

    @Autowired
    CaseRights rights;

    @Autowired
    OpenTasks tasks;

    @Autowired
    EvidenceRecord record;

    @Autowired
    HouseClock clock;

    @Autowired
    TestPeople people;

    @Autowired
    TestReviews testReviews;

    @Autowired
    TestVisits visits;

    PersonId candidate;
    PersonId coordinator;
    PersonId first;
    PersonId second;
    CaseId id;
    RoundId round;
    AssignmentId one;
    AssignmentId two;

    @BeforeEach
    void twoReviewersAtWork() {
        candidate = people.with(Role.PARTICIPANT);
        coordinator = people.with(Role.COORDINATOR);
        id = testReviews.submitted(candidate);
        round = testReviews.round(id);
        one = rounds.openAssignments(round).get(0);
        two = rounds.openAssignments(round).get(1);
        first = testReviews.assigned(one);
        second = testReviews.assigned(two);
    }

    @Test
    void keepsADraftAndCountsWhatIsWhole() {
        reviews.save(
                one,
                first,
                List.of(
                        new Judgement("shows-health", true, "", ""),
                        new Judgement("shows-families", false, "Too short", "")));

        Review review = reviews.open(one, first);
        assertThat(review.done()).isEqualTo(1);
        assertThat(review.judgement("shows-families").feedback()).isEqualTo("Too short");
        assertThat(review.judgement("shows-families").lacksFeedback()).isTrue();
    }

    @Test
    void twoReviewersWhoJudgeTheSameCriterionKeepTheirOwnWords() {
        drafts.save(one, first, UUID.randomUUID(), List.of(typed("From the first.", "")));
        drafts.save(two, second, UUID.randomUUID(), List.of(typed("From the second.", "")));

        assertThat(feedback(one, first)).isEqualTo("From the first.");
        assertThat(feedback(two, second)).isEqualTo("From the second.");
        assertThat(drafts.apart(one, first)).isEmpty();
    }

    @Test
    void aPageGoesOnFromItsOwnTextAlsoWithoutAnAnswer() {
        UUID page = UUID.randomUUID();
        drafts.save(one, first, page, List.of(typed("Half", "")));
        drafts.save(one, first, page, List.of(typed("Half a sentence", "")));
        drafts.save(one, first, page, List.of(typed("", "")));

        assertThat(drafts.apart(one, first)).isEmpty();
        assertThat(feedback(one, first)).isEmpty();
    }

    @Test
    void losesNoWordWhenTwoPagesWriteTheSameCriterion() {
        UUID desk = UUID.randomUUID();
        UUID phone = UUID.randomUUID();
        UUID train = UUID.randomUUID();
        assertThat(drafts.save(one, first, desk, List.of(typed("Desk.", "")))).isEmpty();
        assertThat(drafts.save(one, first, phone, List.of(typed("Phone.", "")))).containsExactly("shows-health");
        drafts.save(one, first, phone, List.of(typed("Phone, more.", "")));
        drafts.save(one, first, train, List.of(typed("Train.", "")));
        drafts.save(one, first, desk, List.of(typed("Desk, more.", "Desk.")));

        Apart apart = drafts.apart(one, first).get(0);
        assertThat(apart.saved().feedback()).isEqualTo("Desk, more.");
        assertThat(apart.others()).extracting(Judgement::feedback).containsExactlyInAnyOrder("Phone, more.", "Train.");
        assertThat(apart.together().feedback()).contains("Desk, more.", "Phone, more.", "Train.");
        assertThatThrownBy(() -> reviews.sign(one, first)).hasMessageContaining("texts-apart");

        // While the page stood open the train wrote on: that is kept for another look.
        Set<String> seen = Set.of(apart.others().get(0).fingerprint());
        UUID merge = UUID.randomUUID();
        assertThat(drafts.merge(one, first, merge, List.of(typed("All.", "Desk, more.")), seen))
                .isEmpty();
        assertThat(feedback(one, first)).isEqualTo("All.");
        assertThat(drafts.apart(one, first).get(0).others()).hasSize(1);
    }

    @Test
    void aPageThatChangedNothingOverwritesNothing() {
        drafts.save(one, first, UUID.randomUUID(), List.of(typed("From the desk.", "")));
        assertThat(drafts.save(one, first, UUID.randomUUID(), List.of(typed("", ""))))
                .isEmpty();
        assertThat(feedback(one, first)).isEqualTo("From the desk.");
    }

    @Test
    void draftsAreRefusedOnceTheReviewIsSigned() {
        testReviews.sign(one, first, Set.of());
        assertThatThrownBy(() -> drafts.save(one, first, UUID.randomUUID(), List.of(typed("Late.", ""))))
                .isInstanceOf(ReviewRefused.class);
        assertThatThrownBy(() -> drafts.save(one, second, UUID.randomUUID(), List.of()))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void linksEvidenceOfTheCriterionAloneAndShowsItWhenAllHaveSigned() {
        String item = "reflection-health";
        evidence.add(one, first, "shows-health", item, "word word");
        evidence.add(one, first, "shows-families", "family-feedback.0", "");
        assertThatThrownBy(() -> evidence.add(one, first, "shows-health", "family-feedback.0", ""))
                .hasMessageContaining("place-where");
        assertThatThrownBy(() -> evidence.add(one, first, "seen-health", item, ""))
                .hasMessageContaining("criterion-closed");
        assertThatThrownBy(() -> evidence.add(one, first, "shows-health", item, "never said"))
                .hasMessageContaining("place-quote");
        assertThatThrownBy(() -> evidence.of(one, second)).isInstanceOf(Forbidden.class);
        Evidence picture = evidence.of(one, first)
                .getOrDefault("shows-families", List.of())
                .get(0);
        assertThat(picture.address()).startsWith("/documents/").endsWith("/view");

        testReviews.sign(one, first, Set.of());
        assertThat(caseReviews.of(id).get(0).parts())
                .allMatch(part -> part.evidence().isEmpty());
        assertThatThrownBy(() -> evidence.remove(one, first, picture.id())).isInstanceOf(ReviewRefused.class);
        testReviews.sign(two, second, Set.of());
        assertThat(caseReviews.of(id).get(0).parts().get(0).evidence())
                .containsOnlyKeys("shows-health", "shows-families");
    }

    @Test
    void theThirdReviewerDoesNotReadWhatTheOthersTalkedAbout() {
        testReviews.sign(one, first, Set.of("shows-health"));
        testReviews.sign(two, second, Set.of());
        assertThat(consensus.of(round, first).topics())
                .extracting(topic -> topic.text().criterion().id())
                .containsExactly("shows-health");
        assertThat(consensus.enter(round, second)).isEqualTo(Consensus.NONE);
        assertThat(consensus.of(round, first).open()).isFalse();
        assertThatThrownBy(() -> consensus.enter(round, first)).hasMessageContaining("consensus-entered");

        PersonId third = testReviews.assigned(rounds.openThird(round));
        assertThatThrownBy(() -> consensus.of(round, third)).isInstanceOf(Forbidden.class);
    }

    @Test
    void signsOnlyWhatIsJudgedAndExplained() {
        assertThatThrownBy(() -> reviews.sign(one, first)).hasMessageContaining("criterion-open");
        testReviews.judge(one, first, Set.of());
        reviews.save(one, first, List.of(new Judgement("shows-health", false, "No.", "")));
        assertThatThrownBy(() -> reviews.sign(one, first)).hasMessageContaining("feedback-short");

        reviews.save(one, first, List.of(new Judgement("shows-health", false, TestReviews.FEEDBACK, "")));
        reviews.sign(one, first);

        assertThatThrownBy(() -> reviews.save(one, first, List.of(new Judgement("shows-health", true, "", ""))))
                .isInstanceOf(ReviewRefused.class);
        assertThat(reviews.open(one, first).judgement("shows-health").isNotMet())
                .isTrue();
    }

    @Test
    void judgesNothingThatIsNotInTheRound() {
        assertThatThrownBy(() -> reviews.save(one, first, List.of(new Judgement("seen-health", true, "", ""))))
                .isInstanceOf(ReviewRefused.class);
    }

    @Test
    void showsNoReviewToAnybodyElse() {
        for (PersonId stranger : List.of(second, candidate, coordinator)) {
            assertThatThrownBy(() -> reviews.open(one, stranger)).isInstanceOf(Forbidden.class);
        }
        assignments.release(one, coordinator, "Ill");
        assertThatThrownBy(() -> reviews.open(one, first)).isInstanceOf(Forbidden.class);
    }

    @Test
    void showsStaffWhatReviewersSaidOnlyWhenAllHaveSigned() {
        testReviews.sign(one, first, Set.of("shows-health"));
        assertThat(caseReviews.of(id).get(0).open()).isFalse();
        assertThat(caseReviews.of(id).get(0).parts())
                .allMatch(part -> part.said().isEmpty());

        testReviews.sign(two, second, Set.of());
        assertThat(caseReviews.of(id).get(0).parts())
                .noneMatch(part -> part.said().isEmpty());
    }

    @Test
    void showsTheReviewsOfACaseToStaffAlone() {
        assertThat(caseReviews.forStaff(id, coordinator).id()).isEqualTo(id);
        assertThat(caseReviews.forStaff(id, people.with(Role.AUDITOR)).id()).isEqualTo(id);
        assertThat(caseReviews.forStaff(id, people.with(Role.REVIEW_TEAM)).id()).isEqualTo(id);
        for (PersonId stranger : List.of(candidate, first, people.with(Role.FACILITATOR))) {
            assertThatThrownBy(() -> caseReviews.forStaff(id, stranger)).isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void opensFilesButNotTheNamedCaseToItsReviewers() {
        DocumentRights files = readers;
        var submission = portfolios.latest(id).id();
        assertThat(files.mayRead(first, submission)).isTrue();
        assertThat(files.mayRead(people.with(Role.REVIEWER), submission)).isFalse();
        assertThat(testReviews.packet().review().candidateHidden()).isTrue();
        assertThat(rights.mayRead(cases.get(id), first)).isFalse();

        rounds.close(id);
        assertThat(files.mayRead(first, submission)).isFalse();
    }

    @Test
    void namesTheCaseByNumberInTheTasksOfReviewers() {
        OpenTask task = tasks.ofCase(id).stream()
                .filter(each -> each.step().equals("userTask_reviewPortfolio") && first.equals(each.assignee()))
                .findFirst()
                .orElseThrow();

        assertThat(task.subject())
                .isEqualTo("Case " + id.toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT));
        assertThat(task.form()).isEqualTo("page:review");
    }

    @Test
    void countsReviewersOfTheRoundAsItsGroup() {
        ScopedGroups groups = readers;
        assertThat(groups.of(first)).contains("reviewer@" + round);
        assertThat(groups.of(candidate)).isEmpty();
    }

    @Test
    void writesTheFirstLookAndTheSignatureDown() {
        reviews.open(one, first);
        reviews.open(one, first);
        testReviews.sign(one, first, Set.of("shows-health"));

        assertThat(record.entriesOf(id.value()))
                .filteredOn(entry -> entry.kind().equals("portfolio.viewed")
                        && first.toString().equals(entry.facts().get("by")))
                .hasSize(1);
        assertThat(record.entriesOf(id.value()))
                .filteredOn(entry -> entry.kind().equals("review.signed"))
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.facts().get("criterion.shows-health")).isEqualTo("NOT_MET"));
    }

    @Test
    void theSecondRoundShowsWhatWasToldAndPrefersTheSameReviewers() {
        testReviews.sign(one, first, Set.of("shows-health"));
        testReviews.sign(two, second, Set.of("shows-health"));
        List<PersonId> team = Stream.generate(() -> people.with(Role.REVIEW_TEAM, Role.REVIEWER))
                .limit(3)
                .toList();
        visits.held(id, candidate, Set.of());
        testReviews.sessionDay(id);
        decisions.decide(
                id,
                team.get(0),
                new TeamDecisions.Verdict(
                        Decision.Outcome.RESUBMIT, team, clock.today().plusDays(60), "As reviewed.", "Nearly there."));
        testReviews.resubmit(id, candidate);
        RoundId again = testReviews.round(id);
        AssignmentId assignment = rounds.openAssignments(again).get(0);

        List<Assignments.Candidate> all = assignments.candidates(assignment);
        assertThat(all.subList(0, 2)).extracting(each -> each.person().id()).containsExactlyInAnyOrder(first, second);
        assertThat(all).filteredOn(each -> team.contains(each.person().id())).allMatch(each -> "decided"
                .equals(each.bar()));

        assignments.invite(assignment, coordinator, first);
        assignments.answer(assignment, first, Set.of(), true, "");
        Review review = reviews.open(assignment, first);
        assertThat(review.criteria()).extracting(each -> each.id()).containsExactly("shows-health");
        assertThat(review.before()).containsEntry("shows-health", TestReviews.FEEDBACK);
        assertThat(review.submission().changes()).containsKey("shows-health");
        Earlier before = Objects.requireNonNull(earlier.of(review).get("reflection-health"));
        assertThat(before.isChanged()).isTrue();
        assertThat(before.text())
                .filteredOn(piece -> piece.kind() != TextDiff.Kind.SAME)
                .extracting(TextDiff.Piece::text)
                .anyMatch(text -> text.contains("More."));
        assertThat(Objects.requireNonNull(earlier.of(review).get("resume")).files())
                .allMatch(file -> file.state() == Earlier.State.SAME);
        DocumentRights files = readers;
        assertThat(files.mayRead(first, portfolios.submission(id, 1).id())).isTrue();
        assertThat(files.mayRead(second, portfolios.submission(id, 1).id())).isFalse();
    }

    @Test
    void whoReviewedDoesNotDecide() {
        PersonId both = people.with(Role.REVIEWER, Role.REVIEW_TEAM);
        CaseId other = testReviews.submitted(candidate);
        RoundId otherRound = testReviews.round(other);
        AssignmentId assignment = rounds.openAssignments(otherRound).get(0);
        assignments.invite(assignment, coordinator, both);
        assignments.answer(assignment, both, Set.of(), true, "");

        assertThat(decisions.members(other)).noneMatch(person -> person.id().equals(both));
        assertThatThrownBy(() -> caseReviews.forStaff(other, both)).isInstanceOf(Forbidden.class);
    }

    private String feedback(AssignmentId assignment, PersonId reviewer) {
        return reviews.open(assignment, reviewer).judgement("shows-health").feedback();
    }

    /** @param shown the feedback the page showed */
    private static ReviewDrafts.Typed typed(String feedback, String shown) {
        return new ReviewDrafts.Typed(
                new Judgement("shows-health", null, feedback, ""),
                new Judgement("shows-health", null, shown, "").fingerprint());
    }
}
