package org.credentialpath.review.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.credentialpath.engine.EngineSteps;
import org.credentialpath.engine.WalksAll;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.program.Criterion;
import org.credentialpath.review.AssignmentId;
import org.credentialpath.review.Consensus;
import org.credentialpath.review.Judgement;
import org.credentialpath.review.Result;
import org.credentialpath.review.ReviewerAgreement;
import org.credentialpath.review.Reviews;
import org.credentialpath.review.Round;
import org.credentialpath.review.RoundId;
import org.credentialpath.review.Rounds;
import org.credentialpath.review.TestReviews;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Every way through {@code portfolio-review}. */
@SpringBootTest
@WalksAll("portfolio-review")
class PortfolioReviewProcessTest {

    private static final String HEALTH = "shows-health";
    private static final String FAMILIES = "shows-families";

    @Autowired
    EngineSteps engine;

    @Autowired
    TestPeople people;

    @Autowired
    TestReviews testReviews;

    @Autowired
    Rounds rounds;

    @Autowired
    Reviews reviews;

    @Autowired
    ReviewerAgreement agreement;

    CaseId id;
    RoundId round;
    List<AssignmentId> assignments;
    PersonId first;
    PersonId second;

    @BeforeEach
    void twoReviewers() {
        id = testReviews.submitted(people.with(Role.PARTICIPANT));
        round = testReviews.round(id);
        assignments = rounds.openAssignments(round);
        first = testReviews.assigned(assignments.get(0));
        second = testReviews.assigned(assignments.get(1));
    }

    @Test
    void opensAsManyAssignmentsAsThePacketAsksFor() {
        assertThat(assignments).hasSize(testReviews.packet().review().reviewers());
        assignments.forEach(each -> engine.assertWaitsAt(each.value(), "userTask_reviewPortfolio"));
        engine.assertWaitsAt(round.value(), "callActivity_reviewIndependently");
    }

    @Test
    void isDecidedWhenTheReviewersAgree() {
        signed(Set.of(HEALTH), Set.of(HEALTH));

        engine.assertEndedAt(round.value(), "endEvent_roundDecided");
        assertThat(engine.passed(round.value())).doesNotContain("userTask_findConsensus");
        assertThat(rounds.get(round).state()).isEqualTo(Round.State.SETTLED);
        assertThat(rounds.results(round)).allMatch(result -> result.how() == Result.How.AGREED);
        assertThat(result(HEALTH).met()).isFalse();
        assertThat(result(HEALTH).feedback()).isEqualTo(TestReviews.FEEDBACK);
    }

    @Test
    void waitsForTheSecondReviewer() {
        testReviews.sign(assignments.get(0), first, Set.of());

        engine.assertWaitsAt(round.value(), "callActivity_reviewIndependently");
        assertThat(rounds.results(round)).isEmpty();
    }

    @Test
    void isDecidedWhenTheReviewersFindConsensus() {
        signed(Set.of(HEALTH), Set.of());
        engine.assertWaitsAt(round.value(), "userTask_findConsensus");
        assertThat(agreement.disputes(round)).containsExactly(HEALTH);

        agreement.talked(round, second, List.of(new Judgement(HEALTH, true, "", "")));

        engine.assertEndedAt(round.value(), "endEvent_roundDecided");
        assertThat(result(HEALTH).how()).isEqualTo(Result.How.CONSENSUS);
        assertThat(result(HEALTH).met()).isTrue();
    }

    @Test
    void aThirdReviewerSettlesWhatIsStillInDispute() {
        signed(Set.of(HEALTH, FAMILIES), Set.of());
        Consensus consensus = agreement.talked(
                round, first, List.of(new Judgement(HEALTH, true, "", ""), new Judgement(FAMILIES, null, "", "")));
        assertThat(consensus).isEqualTo(Consensus.NONE);
        engine.assertWaitsAt(round.value(), "callActivity_reviewThird");

        AssignmentId third = rounds.openThird(round);
        engine.assertWaitsAt(third.value(), "userTask_chooseReviewer");
        PersonId reviewer = testReviews.assigned(third);
        assertThat(reviews.open(third, reviewer).criteria())
                .extracting(Criterion::id)
                .containsExactly(FAMILIES);
        testReviews.sign(third, reviewer, Set.of(FAMILIES));

        engine.assertEndedAt(round.value(), "endEvent_roundDecided");
        assertThat(result(FAMILIES).how()).isEqualTo(Result.How.THIRD);
        assertThat(result(FAMILIES).met()).isFalse();
        assertThat(result(HEALTH).how()).isEqualTo(Result.How.CONSENSUS);
        assertThat(rounds.get(round).state()).isEqualTo(Round.State.SETTLED);
    }

    @Test
    void needsNoReviewerWhereOnlyTheVisitIsRepeated() {
        RoundId visitOnly = testReviews.roundWithout(id);

        engine.assertEndedAt(visitOnly.value(), "endEvent_roundDecided");
        assertThat(rounds.get(visitOnly).state()).isEqualTo(Round.State.SETTLED);
    }

    private void signed(Set<String> notMetByFirst, Set<String> notMetBySecond) {
        testReviews.sign(assignments.get(0), first, notMetByFirst);
        testReviews.sign(assignments.get(1), second, notMetBySecond);
    }

    private Result result(String criterion) {
        return rounds.results(round).stream()
                .filter(each -> each.criterion().equals(criterion))
                .findFirst()
                .orElseThrow();
    }
}
