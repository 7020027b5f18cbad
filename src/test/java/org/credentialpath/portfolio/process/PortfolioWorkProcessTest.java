package org.credentialpath.portfolio.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Cases;
import org.credentialpath.cases.Extension;
import org.credentialpath.cases.Extensions;
import org.credentialpath.cases.GoingOn;
import org.credentialpath.cases.Holds;
import org.credentialpath.cases.TestCases;
import org.credentialpath.cohort.TestCohorts;
import org.credentialpath.engine.EngineSteps;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.engine.WalksAll;
import org.credentialpath.people.Registry;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.portfolio.CheckedPart;
import org.credentialpath.portfolio.Completeness;
import org.credentialpath.portfolio.CompletenessChecks;
import org.credentialpath.portfolio.Draft;
import org.credentialpath.portfolio.Drafts;
import org.credentialpath.portfolio.PortfolioRefused;
import org.credentialpath.portfolio.Submission;
import org.credentialpath.portfolio.TestPortfolios;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Walks every flow of the model portfolio-work with the real services. */
@SpringBootTest
@WalksAll("portfolio-work")
class PortfolioWorkProcessTest {

    @Autowired
    EngineSteps steps;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases testCases;

    @Autowired
    TestPortfolios portfolios;

    @Autowired
    TestCohorts cohorts;

    @Autowired
    Cases cases;

    @Autowired
    CompletenessChecks checks;

    @Autowired
    Drafts drafts;

    @Autowired
    Extensions extensions;

    @Autowired
    GoingOn goingOn;

    @Autowired
    Holds holds;

    @Autowired
    Registry registry;

    @Autowired
    OpenTasks tasks;

    @Autowired
    HouseClock clock;

    PersonId participant;
    PersonId facilitator;
    PersonId coordinator;
    CohortId cohort;
    CaseId id;
    UUID key;

    @BeforeEach
    void open() {
        participant = people.with(Role.PARTICIPANT);
        coordinator = people.with(Role.COORDINATOR);
        facilitator = people.with(Role.FACILITATOR);
        cohort = cohorts.ledBy(facilitator);
        id = testCases.opened(participant, cohort);
        key = id.value();
    }

    @Test
    void waitsForTheParticipantUntilThePortfolioIsDue() {
        OpenTask task = task("userTask_buildPortfolio");

        assertThat(task.form()).isEqualTo("page:portfolio");
        assertThat(task.assignee()).isEqualTo(participant);
        assertThat(task.due()).isEqualTo(BusinessCalendar.endOfDay(cases.get(id).portfolioDue()));
    }

    @Test
    void endsWhenTheApplicationIsComplete() {
        Submission submission = portfolios.submit(id, participant);
        assertThat(task("userTask_checkCompleteness").groups()).isEqualTo(Set.of("coordinator"));

        checks.check(id, coordinator, portfolios.present(submission), "");

        assertThat(steps.passed(key))
                .containsSubsequence(
                        "userTask_buildPortfolio",
                        "userTask_checkCompleteness",
                        "gateway_complete",
                        "endEvent_applicationComplete");
        assertThat(cases.get(id).status()).isEqualTo(Case.Status.IN_REVIEW);
    }

    @Test
    void returnsAnIncompleteApplicationWithTheList() {
        Submission submission = portfolios.submit(id, participant);
        List<CheckedPart> parts = portfolios.present(submission).stream()
                .map(part -> part.subject().equals("resume")
                        ? new CheckedPart("resume", false, "The file cannot be opened.")
                        : part)
                .toList();

        assertThat(checks.check(id, coordinator, parts, "Nearly there.")).isEqualTo(Completeness.INCOMPLETE);

        assertThat(steps.passed(key)).containsSubsequence("gateway_complete", "sendTask_returnIncomplete");
        assertThat(steps.passed(key)).doesNotContain("endEvent_applicationComplete");
        steps.assertWaitsAt(key, "callActivity_buildPortfolio", "userTask_buildPortfolio");
        assertThat(checks.absent(id)).containsExactly("Resume: The file cannot be opened.");
    }

    @Test
    void adviceIsAskedOfTheFacilitatorOfTheCohortTheCaseIsInNow() {
        portfolios.finish(id, participant, "philosophy");
        portfolios.finish(id, participant, "reflection-health");
        drafts.share(id, participant, "philosophy", "Is it clear?");
        steps.runJobs(key);
        CohortId next = CohortId.random();

        cases.moveTo(id, null);
        cases.moveTo(id, next);

        OpenTask asked = task("userTask_giveDraftFeedback");
        assertThat(asked.groups()).isEqualTo(Set.of("facilitator@" + next));
        assertThat(asked.cohort()).isEqualTo(next);
        assertThat(tasks.rebuild()).isPositive();
        assertThat(task("userTask_giveDraftFeedback")).isEqualTo(asked);
    }

    @Test
    void asksTheFacilitatorForAdviceOnce() {
        portfolios.finish(id, participant, "philosophy");
        portfolios.finish(id, participant, "reflection-health");
        drafts.share(id, participant, "philosophy", "Is it clear?");
        drafts.share(id, participant, "reflection-health", "");
        steps.runJobs(key);

        assertThat(task("userTask_giveDraftFeedback").groups()).isEqualTo(Set.of("facilitator@" + cohort));
        steps.assertWaitsAt(
                key, "callActivity_buildPortfolio", "userTask_buildPortfolio", "userTask_giveDraftFeedback");

        drafts.forFacilitator(id, facilitator)
                .forEach(draft -> drafts.answer(draft.id(), facilitator, Draft.Advice.ON_TRACK, "Good."));

        assertThat(steps.passed(key))
                .containsSubsequence(
                        "startEvent_draftShared",
                        "userTask_giveDraftFeedback",
                        "sendTask_tellFeedbackReady",
                        "endEvent_feedbackGiven");
        steps.assertWaitsAt(key, "callActivity_buildPortfolio", "userTask_buildPortfolio");
    }

    @Test
    void dropsWaitingDraftsWhenTheApplicationIsComplete() {
        portfolios.finish(id, participant);
        drafts.share(id, participant, "philosophy", "");
        steps.runJobs(key);
        portfolios.submitComplete(id, participant, coordinator);

        assertThat(steps.passed(key)).contains("endEvent_applicationComplete").doesNotContain("endEvent_feedbackGiven");
        assertThat(drafts.of(id, participant)).noneMatch(Draft::waits);
    }

    @Test
    void decidesOnMoreTimeAndMovesTheDueDay() {
        var wanted = cases.get(id).portfolioDue().plusDays(30);
        extensions.ask(id, participant, Extension.Reason.WORK, "", wanted, List.of());
        steps.runJobs(key);
        assertThat(task("userTask_decideExtension").groups()).isEqualTo(Set.of("coordinator"));

        extensions.decide(id, coordinator, new Extension.Answer(Extension.Outcome.GRANTED, true, wanted, "Of course."));

        assertThat(steps.passed(key))
                .containsSubsequence(
                        "startEvent_extensionAsked",
                        "userTask_decideExtension",
                        "sendTask_tellExtension",
                        "endEvent_extensionDecided");
        assertThat(task("userTask_buildPortfolio").due()).isEqualTo(BusinessCalendar.endOfDay(wanted));
    }

    @Test
    void asksHowToGoOnWhenTheCohortEnds() {
        cases.cohortEnded(id);
        cases.cohortEnded(id);
        steps.runJobs(key);
        assertThat(task("userTask_chooseHowToGoOn").assignee()).isEqualTo(participant);

        goingOn.choose(id, participant, GoingOn.Way.APPLY_LATER);

        assertThat(steps.passed(key))
                .containsSubsequence(
                        "startEvent_cohortEnded",
                        "sendTask_askHowToGoOn",
                        "userTask_chooseHowToGoOn",
                        "endEvent_wayChosen");
        steps.assertWaitsAt(key, "callActivity_buildPortfolio", "userTask_buildPortfolio");
    }

    @Test
    void endsTheHoldWhenTheMembershipIsActiveAgain() {
        registry.tell(participant, Registry.Membership.LAPSED);
        steps.runJobs(key);
        steps.assertWaitsAt(key, "callActivity_buildPortfolio", "userTask_buildPortfolio", "gateway_waitForRenewal");

        registry.tell(participant, Registry.Membership.ACTIVE);
        steps.runJobs(key);

        assertThat(steps.passed(key))
                .containsSubsequence(
                        "startEvent_membershipLapsed",
                        "sendTask_askToRenew",
                        "catchEvent_membershipCured",
                        "endEvent_holdEnded");
        assertThat(cases.get(id).status()).isEqualTo(Case.Status.OPEN);
    }

    @Test
    void asksStaffWhenTheMembershipWasNotRenewedAndWaitsAnew() {
        lapsedTooLong();
        assertThat(task("userTask_decideHold").groups()).isEqualTo(Set.of("coordinator"));

        holds.decide(id, coordinator, Holds.Outcome.MORE_TIME, "The registry has a backlog.");
        steps.runJobs(key);

        assertThat(steps.passed(key))
                .containsSubsequence("timerEvent_cureOver", "userTask_decideHold", "endEvent_holdDecided");
        steps.assertWaitsAt(key, "callActivity_buildPortfolio", "userTask_buildPortfolio", "gateway_waitForRenewal");
    }

    @Test
    void endsTheCaseWhenStaffSoDecide() {
        lapsedTooLong();

        holds.decide(id, coordinator, Holds.Outcome.END, "Agreed on the phone.");

        assertThat(steps.passed(key)).contains("endEvent_holdDecided");
        assertThat(cases.get(id).status()).isEqualTo(Case.Status.WITHDRAWN);
    }

    @Test
    void leavesStaffNothingToDecideWhenTheMembershipIsRenewedLate() {
        lapsedTooLong();

        registry.tell(participant, Registry.Membership.ACTIVE);

        assertThat(steps.passed(key)).contains("endEvent_holdDecided");
        assertThat(cases.get(id).status()).isEqualTo(Case.Status.OPEN);
    }

    @Test
    void isNotPassedOnWhileOnHold() {
        Submission submission = portfolios.submit(id, participant);
        registry.tell(participant, Registry.Membership.LAPSED);

        assertThatThrownBy(() -> checks.check(id, coordinator, portfolios.present(submission), ""))
                .isInstanceOf(PortfolioRefused.class);
        assertThat(task("userTask_checkCompleteness")).isNotNull();
    }

    private void lapsedTooLong() {
        registry.tell(participant, Registry.Membership.LAPSED);
        steps.runJobs(key);
        steps.fireTimer(key, "timerEvent_cureOver");
    }

    private OpenTask task(String step) {
        return tasks.ofCase(id).stream()
                .filter(task -> task.step().equals(step))
                .findFirst()
                .orElseThrow();
    }
}
