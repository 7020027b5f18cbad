package org.credentialpath.cases.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.credentialpath.appeal.Appeal;
import org.credentialpath.appeal.TestAppeals;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Cases;
import org.credentialpath.cases.Coaching;
import org.credentialpath.cases.TestCases;
import org.credentialpath.engine.EngineSteps;
import org.credentialpath.engine.WalksAll;
import org.credentialpath.observation.TestVisits;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.portfolio.TestPortfolios;
import org.credentialpath.program.Criterion;
import org.credentialpath.program.Programs;
import org.credentialpath.review.Decision;
import org.credentialpath.review.Rounds;
import org.credentialpath.review.TestReviews;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every way through {@code credential-case}, with all the models it calls. */
@SpringBootTest
@WalksAll("credential-case")
class CredentialCaseProcessTest {

    private static final Set<String> NOTHING = Set.of();

    @Autowired
    EngineSteps engine;

    @Autowired
    Cases cases;

    @Autowired
    Coaching coaching;

    @Autowired
    Rounds rounds;

    @Autowired
    Programs programs;

    @Autowired
    HouseClock clock;

    @Autowired
    TestCases testCases;

    @Autowired
    TestPortfolios portfolios;

    @Autowired
    TestReviews reviews;

    @Autowired
    TestVisits observations;

    @Autowired
    TestAppeals appeals;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    PersonId candidate;
    PersonId coordinator;
    CaseId id;
    UUID key;
    String criterion;

    @BeforeEach
    void aCaseIsOpen() {
        candidate = people.with(Role.PARTICIPANT);
        coordinator = people.with(Role.COORDINATOR);
        id = testCases.opened(candidate, null);
        key = id.value();
        criterion = programs.packet(testCases.packet()).criteriaJudgedBy(Criterion.Judge.PORTFOLIO).stream()
                .filter(each -> !each.items().isEmpty())
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void everythingIsMetAndTheCredentialIsAwarded() {
        portfolios.submitComplete(id, candidate, coordinator);
        assertThat(engine.passed(key)).contains("serviceTask_openReviewRound");
        reviews.reviewed(id, NOTHING);
        engine.assertWaitsAt(key, "callActivity_visit", "gateway_bothDone");
        observations.held(id, candidate, NOTHING);
        engine.assertWaitsAt(key, "timerEvent_sessionDay");
        reviews.decided(id, Decision.Outcome.AWARD);
        engine.runJobs(key);
        engine.assertEndedAt(key, "endEvent_awarded");
        assertThat(cases.get(id).status()).isEqualTo(Case.Status.AWARDED);
        assertThat(engine.passed(key)).contains("endEvent_awardDelivered");
    }

    @Test
    void whatIsNotMetIsResubmittedAloneAndThenAwarded() {
        judged(Set.of(criterion));
        reviews.decided(id, Decision.Outcome.RESUBMIT);
        assertThat(engine.passed(key)).contains("sendTask_askToResubmit").doesNotContain("userTask_meetCoach");
        assertThat(engine.waitsAt(key)).contains("userTask_buildPortfolio");

        portfolios.resubmitComplete(id, candidate, coordinator);
        assertThat(rounds.latest(id).orElseThrow().criteria()).containsExactly(criterion);
        engine.assertWaitsAt(key, "callActivity_reviewPortfolio", "gateway_bothDone");
        reviews.reviewed(id, NOTHING);
        reviews.decided(id, Decision.Outcome.AWARD);
        engine.runJobs(key);
        engine.assertEndedAt(key, "endEvent_awarded");
    }

    @Test
    void aCoachComesBeforeAnotherTry() {
        resubmittedUntilACoachIsNeeded();
        engine.assertWaitsAt(key, "userTask_meetCoach");
        coaching.met(id, coordinator, clock.today(), "Ruth Cyr", "We went through the feedback.");
        assertThat(engine.waitsAt(key)).contains("userTask_buildPortfolio");
    }

    @Test
    void aCaseThatIsNotAwardedEndsWithAnExplanation() {
        judged(Set.of(criterion));
        reviews.decided(id, Decision.Outcome.NOT_AWARDED);
        engine.assertEndedAt(key, "endEvent_notAwarded");
        assertThat(engine.passed(key)).contains("sendTask_tellNotAwarded");
        assertThat(cases.get(id).status()).isEqualTo(Case.Status.NOT_AWARDED);
    }

    @Test
    void aDeferredCaseWaitsForTheNextSession() {
        judged(Set.of(criterion));
        reviews.decided(id, Decision.Outcome.DEFER);
        assertThat(engine.passed(key)).contains("sendTask_tellDeferred");
        engine.assertWaitsAt(key, "timerEvent_sessionDay");
        assertThat(rounds.ofCase(id)).hasSize(1);
        reviews.decided(id, Decision.Outcome.NOT_AWARDED);
        engine.assertEndedAt(key, "endEvent_notAwarded");
    }

    @Test
    void aVisitThatDidNotTakePlaceIsMadeUpForAfterADeferral() {
        portfolios.submitComplete(id, candidate, coordinator);
        reviews.reviewed(id, NOTHING);
        observations.missed(id, candidate);
        engine.assertWaitsAt(key, "timerEvent_sessionDay");
        reviews.decided(id, Decision.Outcome.DEFER);
        engine.assertWaitsAt(key, "callActivity_visit", "gateway_bothDone");
        observations.held(id, candidate, NOTHING);
        reviews.decided(id, Decision.Outcome.AWARD);
        engine.runJobs(key);
        engine.assertEndedAt(key, "endEvent_awarded");
    }

    @Test
    void aVisitOnWhichSomethingIsNotMetIsNotRepeatedAfterADeferral() {
        portfolios.submitComplete(id, candidate, coordinator);
        reviews.reviewed(id, NOTHING);
        // The visit helper records a visit that was two hours long just now, and the clock of a test stands still.
        jdbc.sql("UPDATE review_round SET opened_at = opened_at - interval '1 day' WHERE case_id = :id")
                .param("id", id.value())
                .update();
        observations.held(id, candidate, Set.of(seen()));
        reviews.decided(id, Decision.Outcome.DEFER);
        engine.assertWaitsAt(key, "timerEvent_sessionDay");
    }

    @Test
    void aCaseThatWasNotAwardedIsReviewedAnewAfterAnAppeal() {
        judged(Set.of(criterion));
        reviews.decided(id, Decision.Outcome.NOT_AWARDED);
        appeals.granted(id, candidate, Appeal.Outcome.RE_REVIEW);
        engine.assertWaitsAt(key, "callActivity_reviewPortfolio", "gateway_bothDone");
        assertThat(cases.get(id).status()).isEqualTo(Case.Status.IN_REVIEW);
        reviews.reviewed(id, NOTHING);
        reviews.decided(id, Decision.Outcome.AWARD);
        engine.runJobs(key);
        engine.assertEndedAt(key, "endEvent_awarded");
        assertThat(cases.get(id).status()).isEqualTo(Case.Status.AWARDED);
    }

    @Test
    void aRunningCaseIsTakenUpAgainAfterAnAppeal() {
        judged(Set.of(criterion));
        reviews.decided(id, Decision.Outcome.RESUBMIT);
        portfolios.resubmitComplete(id, candidate, coordinator);
        appeals.granted(id, candidate, Appeal.Outcome.REVERSED);
        engine.runJobs(key);
        engine.assertEndedAt(key, "endEvent_caseTakenUp");
        assertThat(engine.passed(key)).contains("endEvent_awarded");
        assertThat(cases.get(id).status()).isEqualTo(Case.Status.AWARDED);
    }

    @Test
    void withdrawsAfterItWasTakenUpAgain() {
        judged(Set.of(criterion));
        reviews.decided(id, Decision.Outcome.NOT_AWARDED);
        appeals.granted(id, candidate, Appeal.Outcome.RE_REVIEW);
        withdraws();
    }

    @Test
    void withdrawsWhileThePortfolioIsBuilt() {
        withdraws();
    }

    @Test
    void withdrawsWhileReviewedAndVisited() {
        portfolios.submitComplete(id, candidate, coordinator);
        withdraws();
    }

    @Test
    void withdrawsBeforeTheSession() {
        judged(NOTHING);
        withdraws();
    }

    @Test
    void withdrawsWhileTheTeamDecides() {
        judged(NOTHING);
        engine.fireTimer(key, "timerEvent_sessionDay");
        withdraws();
    }

    @Test
    void withdrawsBeforeMeetingTheCoach() {
        resubmittedUntilACoachIsNeeded();
        withdraws();
    }

    @Test
    void expiresWhenTheOpenPeriodIsOver() {
        portfolios.submitComplete(id, candidate, coordinator);
        engine.fireTimer(key, "startEvent_openPeriodOver");
        engine.runJobs(key);
        engine.assertEndedAt(key, "endEvent_caseExpired");
        assertThat(engine.passed(key)).contains("endEvent_woundUp", "sendTask_tellExpired");
        assertThat(cases.get(id).status()).isEqualTo(Case.Status.EXPIRED);
    }

    private String seen() {
        return programs.packet(testCases.packet())
                .criteriaJudgedBy(Criterion.Judge.VISIT)
                .get(0)
                .id();
    }

    private void judged(Set<String> notMet) {
        portfolios.submitComplete(id, candidate, coordinator);
        reviews.reviewed(id, notMet);
        observations.held(id, candidate, NOTHING);
    }

    private void resubmittedUntilACoachIsNeeded() {
        judged(Set.of(criterion));
        reviews.decided(id, Decision.Outcome.RESUBMIT);
        int free = programs.packet(testCases.packet()).review().submissionsBeforeCoach();
        for (int sent = 1; sent < free; sent++) {
            portfolios.resubmitComplete(id, candidate, coordinator);
            reviews.reviewed(id, Set.of(criterion));
            reviews.decided(id, Decision.Outcome.RESUBMIT);
        }
    }

    private void withdraws() {
        cases.withdraw(id, candidate, "I moved away");
        engine.runJobs(key);
        engine.assertEndedAt(key, "endEvent_caseWithdrawn");
        assertThat(engine.passed(key)).contains("endEvent_woundUp", "sendTask_confirmWithdrawal");
        assertThat(cases.get(id).status()).isEqualTo(Case.Status.WITHDRAWN);
    }
}
