package org.credentialpath.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.credentialpath.cases.Extension.Answer;
import org.credentialpath.cases.Extension.Outcome;
import org.credentialpath.cases.Extension.Reason;
import org.credentialpath.engine.EngineSteps;
import org.credentialpath.notification.NoticeFacts;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** More time, the end of a cohort and the meeting with a coach, and each reason why they are refused. */
@SpringBootTest
class CaseMattersModuleTest {

    @Autowired
    Cases cases;

    @Autowired
    Extensions extensions;

    @Autowired
    GoingOn goingOn;

    @Autowired
    Coaching coaching;

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

    PersonId participant;
    PersonId coordinator;
    CohortId cohort = CohortId.random();
    CaseId id;
    LocalDate due;

    @BeforeEach
    void open() {
        participant = people.with(Role.PARTICIPANT);
        coordinator = people.with(Role.COORDINATOR);
        id = testCases.opened(participant, cohort);
        due = cases.get(id).portfolioDue();
    }

    @Test
    void grantsMoreTimeAndSaysSo() {
        ask(Reason.HEALTH, due.plusDays(60));
        decide(new Answer(Outcome.GRANTED, true, due.plusDays(45), "Get well soon."));

        assertThat(cases.get(id).portfolioDue()).isEqualTo(due.plusDays(45));
        assertThat(extensions.counted(id)).isEqualTo(1);
        assertThat(facts("extension-decided"))
                .containsEntry("by", due.plusDays(45))
                .containsEntry("feedback", "Get well soon.");
    }

    @Test
    void refusesMoreTimeWithAReason() {
        ask(Reason.OTHER, due.plusDays(10));
        decide(new Answer(Outcome.REFUSED, true, null, "The session cannot wait."));

        assertThat(cases.get(id).portfolioDue()).isEqualTo(due);
        assertThat(extensions.counted(id)).isZero();
    }

    @Test
    void countsNoAccommodation() {
        ask(Reason.ACCOMMODATION, due.plusDays(30));
        decide(new Answer(Outcome.GRANTED, false, due.plusDays(30), "Of course."));

        assertThat(extensions.counted(id)).isZero();
    }

    @Test
    void refusesAThirdExtensionButNotAnAccommodation() {
        grant(due.plusDays(30));
        grant(due.plusDays(60));

        refused("extensions-used", () -> ask(Reason.WORK, due.plusDays(90)));
        ask(Reason.ACCOMMODATION, due.plusDays(90));
        assertThat(extensions.waiting(id)).isPresent();
    }

    @Test
    void answersOneRequestAtATime() {
        ask(Reason.WORK, due.plusDays(30));

        refused("extension-waiting", () -> ask(Reason.WORK, due.plusDays(40)));
    }

    @Test
    void refusesDaysBeforeTheDueDayAndBehindTheLongestExtension() {
        refused("extension-day", () -> ask(Reason.WORK, due));
        refused("extension-day", () -> ask(Reason.WORK, due.plusDays(91)));
        ask(Reason.WORK, due.plusDays(90));
        refused("extension-day", () -> decide(new Answer(Outcome.GRANTED, true, due, "No.")));
        refused("extension-day", () -> decide(new Answer(Outcome.GRANTED, true, due.plusYears(2), "No.")));
    }

    @Test
    void refusesARequestAfterTheDueDay() {
        jdbc.sql("UPDATE case_file SET portfolio_due = ? WHERE id = ?")
                .params(clock.today().minusDays(1), id.value())
                .update();

        refused("extension-too-late", () -> ask(Reason.WORK, clock.today().plusDays(10)));
    }

    @Test
    void refusesARequestWhenNoTimeIsLeftAtAll() {
        cases.extend(id, cases.get(id).openUntil());

        refused("extension-no-room", () -> ask(Reason.WORK, due.plusYears(3)));
    }

    @Test
    void refusesMoreTimeDuringTheReviewAndAfterTheEnd() {
        cases.inReview(id);
        refused("in-review", () -> ask(Reason.WORK, due.plusDays(30)));
        cases.close(id, Case.Status.NOT_AWARDED);
        refused("over", () -> ask(Reason.WORK, due.plusDays(30)));
    }

    @Test
    void letsNobodyDecideForThemselvesAndNoStrangerAsk() {
        PersonId stranger = people.with(Role.PARTICIPANT);
        assertThatThrownBy(() -> extensions.ask(id, stranger, Reason.WORK, "", due.plusDays(3), List.of()))
                .isInstanceOf(Forbidden.class);
        ask(Reason.WORK, due.plusDays(30));
        Answer yes = new Answer(Outcome.GRANTED, true, due.plusDays(30), "Yes.");
        assertThatThrownBy(() -> extensions.decide(id, participant, yes)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> extensions.decide(id, people.with(Role.FACILITATOR), yes))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void decidesNothingThatWasNotAsked() {
        refused("no-extension-waiting", () -> decide(new Answer(Outcome.REFUSED, true, null, "No.")));
    }

    @Test
    void goesOnAloneForSixtyDaysAtLeast() {
        jdbc.sql("UPDATE case_file SET portfolio_due = ? WHERE id = ?")
                .params(clock.today().plusDays(5), id.value())
                .update();
        endCohort();
        choose(GoingOn.Way.EXTEND_ALONE);

        assertThat(cases.get(id).portfolioDue()).isEqualTo(clock.today().plusDays(60));
        assertThat(cases.get(id).cohort()).isEqualTo(cohort);
    }

    @Test
    void transfersOnceWithAPrioritySeat() {
        endCohort();
        choose(GoingOn.Way.TRANSFER);
        assertThat(goingOn.transfersWanted(TestCases.PROGRAM)).contains(id);

        CohortId next = CohortId.random();
        cases.moveTo(id, next);
        assertThat(goingOn.transfersWanted(TestCases.PROGRAM)).doesNotContain(id);
        assertThat(cases.get(id).packet()).isEqualTo(testCases.packet());
        assertThat(cases.get(id).portfolioDue()).isEqualTo(clock.today().plusMonths(9));

        endCohort();
        assertThat(goingOn.ways(cases.get(id))).doesNotContain(GoingOn.Way.TRANSFER);
        refused("transferred-before", () -> choose(GoingOn.Way.TRANSFER));
        refused("transferred-before", () -> goingOn.wantTransfer(id));
    }

    @Test
    void appliesLaterWithoutACohort() {
        endCohort();
        choose(GoingOn.Way.APPLY_LATER);

        assertThat(cases.get(id).cohort()).isNull();
        assertThat(cases.get(id).portfolioDue()).isEqualTo(cases.get(id).openUntil());
    }

    @Test
    void stopsWhenThePersonSoChooses() {
        endCohort();
        choose(GoingOn.Way.WITHDRAW);

        assertThat(cases.get(id).status()).isEqualTo(Case.Status.WITHDRAWN);
    }

    @Test
    void asksNobodyWhosePortfolioIsIn() {
        cases.inReview(id);
        cases.cohortEnded(id);

        assertThat(goingOn.toChooseFor(cases.get(id))).isEmpty();
        refused("nothing-to-choose", () -> choose(GoingOn.Way.APPLY_LATER));
    }

    @Test
    void refusesACoachMeetingInTheFuture() {
        refused("coach-ahead", () -> coaching.met(id, coordinator, clock.today().plusDays(1), "Ann", ""));
        assertThatThrownBy(() -> coaching.met(id, participant, clock.today(), "Ann", ""))
                .isInstanceOf(Forbidden.class);
    }

    private void grant(LocalDate until) {
        ask(Reason.WORK, until);
        decide(new Answer(Outcome.GRANTED, true, until, "Yes."));
    }

    private void ask(Reason reason, LocalDate until) {
        extensions.ask(id, participant, reason, "", until, List.of());
        steps.runJobs(id.value());
    }

    private void decide(Answer answer) {
        extensions.decide(id, coordinator, answer);
    }

    private void endCohort() {
        cases.cohortEnded(id);
        steps.runJobs(id.value());
    }

    private void choose(GoingOn.Way way) {
        goingOn.choose(id, participant, way);
    }

    private Map<String, Object> facts(String notice) {
        return notices.stream()
                .flatMap(feature -> feature.of(notice, id.value(), participant).stream())
                .findFirst()
                .orElseThrow();
    }

    private static void refused(String why, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(CaseRefused.class, refused -> assertThat(refused.messageKey())
                .isEqualTo("cases.refused." + why));
    }
}
