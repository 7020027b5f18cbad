package org.credentialpath.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.cases.Cases;
import org.credentialpath.cases.TestCases;
import org.credentialpath.engine.EngineSteps;
import org.credentialpath.engine.WalksAll;
import org.credentialpath.fee.Fees;
import org.credentialpath.observation.TestVisits;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.portfolio.TestPortfolios;
import org.credentialpath.review.Decision;
import org.credentialpath.review.Standing;
import org.credentialpath.review.TeamDecisions;
import org.credentialpath.review.TestReviews;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Every way through {@code family-survey}, called by the case it belongs to. */
@SpringBootTest
@WalksAll("family-survey")
class FamilySurveyProcessTest {

    private static final String CRITERION = "told-families";
    private static final Set<String> NOTHING = Set.of();

    @Autowired
    EngineSteps engine;

    @Autowired
    Cases cases;

    @Autowired
    Fees fees;

    @Autowired
    Surveys surveys;

    @Autowired
    SurveyVoiding voiding;

    @Autowired
    SurveyCollectionTable collections;

    @Autowired
    TeamDecisions decisions;

    @Autowired
    HouseClock clock;

    @Autowired
    TestCases testCases;

    @Autowired
    TestSurveys testSurveys;

    @Autowired
    TestPortfolios portfolios;

    @Autowired
    TestReviews reviews;

    @Autowired
    TestVisits visits;

    @Autowired
    TestPeople people;

    PersonId candidate;
    PersonId coordinator;
    CaseId id;
    UUID key;

    @BeforeEach
    void aCaseIsOpen() {
        candidate = people.with(Role.PARTICIPANT);
        coordinator = people.with(Role.COORDINATOR);
        id = testCases.opened(candidate, null, TestSurveys.PROGRAM);
        key = id.value();
        fees.waive(id, coordinator, fees.state(id).owed(), "Test");
    }

    @Test
    void ratesReachedBeforeTheApplicationStand() {
        testSurveys.answered(id, testSurveys.givenOut(id, candidate, 8), 5);
        applied();
        engine.fireTimer(key, "timerEvent_surveyOver");

        assertThat(engine.passed(key)).contains("endEvent_ratesReached");
        assertThat(standing().isMet()).isTrue();
    }

    @Test
    void theLastAnswerEndsTheWait() {
        List<String> codes = testSurveys.givenOut(id, candidate, 5);
        applied();
        testSurveys.answered(id, codes.subList(0, 4), 4);
        assertThat(engine.waitsAt(key)).contains("gateway_waitForFamilies");
        testSurveys.onPaper(id, 1, 5);
        engine.runJobs(key);

        assertThat(engine.passed(key)).contains("catchEvent_familiesAnswered", "endEvent_ratesReached");
        assertThat(surveys.result(id).orElseThrow().rates()).isEqualTo(new SurveyRates(5, 5, 40, 40));
    }

    @Test
    void moreTimeIsGivenOnceAndHelps() {
        List<String> codes = testSurveys.givenOut(id, candidate, 8);
        applied();
        testSurveys.answered(id, codes.subList(0, 5), 5);
        engine.fireTimer(key, "timerEvent_surveyOver");

        assertThat(engine.passed(key)).contains("serviceTask_extendSurvey", "sendTask_tellExtended");
        assertThat(collections.latest(id).orElseThrow().lastDay())
                .isEqualTo(clock.today().plusDays(60));
        assertThat(standing().state()).isEqualTo(Standing.State.OPEN);
        testSurveys.answered(id, codes.subList(5, 6), 5);
        engine.fireTimer(key, "timerEvent_surveyOver");

        assertThat(engine.passed(key)).contains("endEvent_ratesReached");
        assertThat(standing().isMet()).isTrue();
    }

    @Test
    void ratesNotReachedAreNotMetAndReopenedInAResubmission() {
        List<String> codes = testSurveys.givenOut(id, candidate, 8);
        applied();
        testSurveys.answered(id, codes.subList(0, 5), 5);
        engine.fireTimer(key, "timerEvent_surveyOver");
        engine.fireTimer(key, "timerEvent_surveyOver");
        assertThat(engine.passed(key)).contains("endEvent_ratesNotReached");
        assertThat(standing().state()).isEqualTo(Standing.State.NOT_MET);
        assertThat(standing().feedback()).contains("5 of 8", "62 percent", "75 percent are needed");

        reviews.reviewed(id, NOTHING);
        visits.held(id, candidate, NOTHING);
        assertThat(decisions.possible(id)).doesNotContain(Decision.Outcome.AWARD);
        reviews.decided(id, Decision.Outcome.RESUBMIT);
        testSurveys.answered(id, testSurveys.givenOut(id, candidate, 5), 5);
        portfolios.resubmitComplete(id, candidate, coordinator);
        engine.fireTimer(key, "timerEvent_surveyOver");
        reviews.decided(id, Decision.Outcome.AWARD);
        engine.runJobs(key);

        engine.assertEndedAt(key, "endEvent_awarded");
    }

    @Test
    void badAnswersOfEverybodyNeedNoMoreTime() {
        testSurveys.answered(id, testSurveys.givenOut(id, candidate, 5), 2);
        applied();
        engine.fireTimer(key, "timerEvent_surveyOver");

        assertThat(engine.passed(key)).contains("endEvent_ratesNotReached").doesNotContain("serviceTask_extendSurvey");
        assertThat(standing().feedback()).contains("0 percent of the answers");
    }

    @Test
    void nothingIsWaitedForWhereNoSurveyIsOut() {
        CaseId other = testCases.opened(candidate, null);
        portfolios.submitComplete(other, candidate, coordinator);

        assertThat(engine.passed(other.value())).contains("endEvent_surveyNotNeeded");
    }

    @Test
    void surveysOfAnOldSiteAreVoidAndNewOnesAreWaitedFor() {
        List<String> codes = testSurveys.givenOut(id, candidate, 8);
        applied();
        testSurveys.answered(id, codes.subList(0, 6), 1);
        PersonId observer = visits.siteGone(id, candidate);
        engine.runJobs(key);

        assertThat(engine.waitsAt(key)).contains("userTask_giveOutSurveys").doesNotContain("gateway_waitForFamilies");
        assertThatThrownBy(() -> testSurveys.answered(id, codes.subList(6, 8), 5))
                .isInstanceOf(SurveyLinkUnknown.class);
        List<String> fresh = testSurveys.givenOut(id, candidate, 3);
        assertThat(engine.waitsAt(key)).contains("gateway_waitForFamilies");
        testSurveys.answered(id, fresh, 5);
        engine.runJobs(key);

        assertThat(engine.passed(key)).contains("endEvent_ratesReached").doesNotContain("serviceTask_extendSurvey");
        assertThat(surveys.result(id).orElseThrow().rates()).isEqualTo(new SurveyRates(3, 3, 24, 24));
        visits.heldElsewhere(id, candidate, observer);
        reviews.reviewed(id, NOTHING);
        reviews.decided(id, Decision.Outcome.AWARD);
        engine.runJobs(key);
        engine.assertEndedAt(key, "endEvent_awarded");
    }

    @Test
    void ratesThatWereReachedAtAnOldSiteDoNotCount() {
        testSurveys.answered(id, testSurveys.givenOut(id, candidate, 5), 5);
        applied();
        engine.fireTimer(key, "timerEvent_surveyOver");
        assertThat(standing().isMet()).isTrue();
        reviews.reviewed(id, NOTHING);
        PersonId observer = visits.siteGone(id, candidate);
        assertThat(standing().state()).isEqualTo(Standing.State.OPEN);
        visits.heldElsewhere(id, candidate, observer);
        assertThat(decisions.possible(id)).doesNotContain(Decision.Outcome.AWARD);

        assertThat(engine.waitsAt(key)).contains("userTask_giveOutSurveys");
        testSurveys.answered(id, testSurveys.givenOut(id, candidate, 2), 4);
        engine.runJobs(key);
        reviews.decided(id, Decision.Outcome.AWARD);
        engine.runJobs(key);
        engine.assertEndedAt(key, "endEvent_awarded");
    }

    @Test
    void whoGivesNoNewSurveysOutHasNone() {
        testSurveys.givenOut(id, candidate, 8);
        applied();
        voiding.byHand(id, coordinator, "They were given to families of another site.");
        engine.runJobs(key);
        engine.fireTimer(key, "boundaryEvent_noNewSurveys");

        assertThat(engine.passed(key)).contains("endEvent_surveysMissing");
        assertThat(standing().state()).isEqualTo(Standing.State.OPEN);
    }

    @Test
    void whoWithdrawsHasNoSurveysOut() {
        List<String> codes = testSurveys.givenOut(id, candidate, 3);
        applied();
        cases.withdraw(id, candidate, null);
        engine.runJobs(key);

        engine.assertEndedAt(key, "endEvent_caseWithdrawn");
        assertThat(collections.latest(id).orElseThrow().state()).isEqualTo(SurveyCollection.State.CALLED_OFF);
        assertThatThrownBy(() -> testSurveys.answered(id, codes, 5)).isInstanceOf(SurveyLinkUnknown.class);
    }

    private void applied() {
        portfolios.submitComplete(id, candidate, coordinator);
        assertThat(engine.waitsAt(key)).contains("gateway_waitForFamilies");
    }

    private Standing standing() {
        return decisions.standings(id).stream()
                .filter(each -> each.criterion().id().equals(CRITERION))
                .findFirst()
                .orElseThrow();
    }
}
