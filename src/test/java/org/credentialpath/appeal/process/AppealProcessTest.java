package org.credentialpath.appeal.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.appeal.Appeal;
import org.credentialpath.appeal.AppealPanels;
import org.credentialpath.appeal.AppealRulings;
import org.credentialpath.appeal.Appeals;
import org.credentialpath.appeal.TestAppeals;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Cases;
import org.credentialpath.engine.EngineSteps;
import org.credentialpath.engine.WalksAll;
import org.credentialpath.observation.TestVisits;
import org.credentialpath.observation.Visit;
import org.credentialpath.observation.VisitPlanning;
import org.credentialpath.observation.Visits;
import org.credentialpath.people.Conflicts;
import org.credentialpath.people.Person;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.portfolio.TestPortfolios;
import org.credentialpath.review.Assignment;
import org.credentialpath.review.Assignments;
import org.credentialpath.review.Decision;
import org.credentialpath.review.Round;
import org.credentialpath.review.Rounds;
import org.credentialpath.review.TeamDecisions;
import org.credentialpath.review.TestReviews;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Every way through {@code appeal}, and how the case goes on after each. */
@SpringBootTest
@WalksAll("appeal")
class AppealProcessTest {

    @Autowired
    EngineSteps engine;

    @Autowired
    Appeals appeals;

    @Autowired
    AppealPanels panels;

    @Autowired
    AppealRulings rulings;

    @Autowired
    Cases cases;

    @Autowired
    Rounds rounds;

    @Autowired
    Assignments assignments;

    @Autowired
    TeamDecisions decisions;

    @Autowired
    Visits visits;

    @Autowired
    VisitPlanning planning;

    @Autowired
    Conflicts conflicts;

    @Autowired
    TestAppeals testAppeals;

    @Autowired
    TestReviews reviews;

    @Autowired
    TestVisits observations;

    @Autowired
    TestPortfolios portfolios;

    @Autowired
    TestPeople people;

    PersonId candidate;
    PersonId coordinator;

    @BeforeEach
    void people() {
        candidate = people.with(Role.PARTICIPANT);
        coordinator = people.with(Role.COORDINATOR);
    }

    @Test
    void aDecisionStandsAndTheResubmissionIsNotHeldUp() {
        CaseId id = testAppeals.decided(candidate, Decision.Outcome.RESUBMIT);
        UUID appeal = testAppeals.filed(id, candidate);
        engine.assertWaitsAt(appeal, "userTask_choosePanel");
        assertThat(engine.waitsAt(id.value())).contains("userTask_buildPortfolio");
        PersonId member = testAppeals.panel(appeal).get(0);
        engine.assertWaitsAt(appeal, "userTask_decideAppeal");
        portfolios.resubmitComplete(id, candidate, coordinator);
        rulings.rule(appeal, member, Appeal.Outcome.UPHELD, "It was read.", "We found that it was read.");
        engine.assertEndedAt(appeal, "endEvent_decisionStands");
        assertThat(engine.passed(appeal)).contains("sendTask_tellUpheld");
        assertThat(cases.get(id).status()).isEqualTo(Case.Status.IN_REVIEW);
        assertThat(rounds.latest(id).orElseThrow().attempt()).isEqualTo(2);
    }

    @Test
    void whoHasATieStepsBackAndAnotherPanelReversesTheDecision() {
        CaseId id = testAppeals.decided(candidate, Decision.Outcome.NOT_AWARDED);
        UUID appeal = testAppeals.filed(id, candidate);
        List<PersonId> first = testAppeals.panel(appeal);
        panels.stepBack(appeal, first.get(1), Set.of(Conflicts.Kind.RELATED), "My cousin");
        engine.assertWaitsAt(appeal, "userTask_choosePanel");
        assertThat(conflicts.between(first.get(1), candidate)).hasSize(1);
        assertThat(panels.seated(appeal)).containsExactly(first.get(0));

        PersonId another = people.with(Role.APPEALS);
        panels.choose(appeal, coordinator, List.of(first.get(0), another));
        rulings.rule(appeal, another, Appeal.Outcome.REVERSED, "It was met.", "You had met everything.");
        engine.runJobs(id.value());
        engine.assertEndedAt(appeal, "endEvent_caseTakenUp");
        assertThat(cases.get(id).status()).isEqualTo(Case.Status.AWARDED);
        assertThat(decisions.of(id))
                .extracting(Decision::outcome)
                .containsExactly(Decision.Outcome.AWARD, Decision.Outcome.NOT_AWARDED);
        assertThat(decisions.of(id).get(0).members()).containsExactlyInAnyOrder(first.get(0), another);
    }

    @Test
    void newReviewersJudgeOnlyWhatIsNotMet() {
        CaseId id = testAppeals.decided(candidate, Decision.Outcome.RESUBMIT);
        List<PersonId> before = rounds.assignments(reviews.round(id)).stream()
                .map(Assignment::reviewer)
                .toList();
        UUID appeal = testAppeals.granted(id, candidate, Appeal.Outcome.RE_REVIEW);
        engine.assertEndedAt(appeal, "endEvent_caseGoesOn");
        engine.runJobs(id.value());
        assertThat(engine.waitsAt(id.value())).contains("callActivity_reviewPortfolio");

        Round again = rounds.latest(id).orElseThrow();
        assertThat(again.criteria()).containsExactly(testAppeals.portfolioCriterion());
        assertThat(again.attempt()).isEqualTo(1);
        assertThat(assignments.candidates(rounds.assignments(again.id()).get(0).id()))
                .filteredOn(each -> before.contains(each.person().id()))
                .hasSize(before.size())
                .allMatch(each -> "replaced".equals(each.bar()));
        assertThat(cases.get(id).status()).isEqualTo(Case.Status.IN_REVIEW);
    }

    @Test
    void aNewObserverComesAndNothingElseIsJudged() {
        CaseId id = testAppeals.decidedAfterVisit(candidate, Decision.Outcome.NOT_AWARDED);
        PersonId observer = visits.record(id).orElseThrow().observer();
        UUID appeal = testAppeals.granted(id, candidate, Appeal.Outcome.REVISIT);
        engine.assertWaitsAt(appeal, "callActivity_goOn");
        engine.assertWaitsAt(id.value(), "callActivity_visit", "gateway_bothDone");
        assertThat(rounds.latest(id).orElseThrow().criteria()).isEmpty();
        Visit visit = visits.latest(id).orElseThrow();
        assertThat(planning.observersFor(visit.id())).extracting(Person::id).doesNotContain(observer);

        observations.held(id, candidate, Set.of());
        reviews.decided(id, Decision.Outcome.NOT_AWARDED);
        engine.assertEndedAt(appeal, "endEvent_caseTakenUp");
        assertThat(cases.get(id).status()).isEqualTo(Case.Status.NOT_AWARDED);
        assertThat(appeals.refusal(cases.get(id))).isNull();
    }

    @Test
    void isTakenBack() {
        CaseId id = testAppeals.decided(candidate, Decision.Outcome.NOT_AWARDED);
        UUID appeal = testAppeals.filed(id, candidate);
        appeals.takeBack(appeal, candidate);
        engine.runJobs(appeal);
        engine.assertEndedAt(appeal, "endEvent_appealClosed");
        assertThat(appeals.get(appeal).state()).isEqualTo(Appeal.State.CLOSED);
    }

    @Test
    void isClosedWhenTheCaseIsWithdrawn() {
        CaseId id = testAppeals.decided(candidate, Decision.Outcome.RESUBMIT);
        UUID appeal = testAppeals.filed(id, candidate);
        testAppeals.panel(appeal);
        cases.withdraw(id, candidate, null);
        engine.runJobs(appeal);
        engine.assertEndedAt(appeal, "endEvent_appealClosed");
    }
}
