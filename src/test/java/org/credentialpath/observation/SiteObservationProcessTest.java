package org.credentialpath.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.credentialpath.cases.TestCases;
import org.credentialpath.engine.EngineSteps;
import org.credentialpath.engine.WalksAll;
import org.credentialpath.people.Conflicts;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Every way through {@code site-observation}. */
@SpringBootTest
@WalksAll("site-observation")
class SiteObservationProcessTest {

    private static final VisitPlanning.Site SITE =
            new VisitPlanning.Site("Little Pines", "1 Elm Street, Bangor", "mornings");

    @Autowired
    Visits visits;

    @Autowired
    VisitPlanning planning;

    @Autowired
    VisitDay day;

    @Autowired
    Objections objections;

    @Autowired
    EngineSteps engine;

    @Autowired
    RuntimeService runs;

    @Autowired
    TestCases cases;

    @Autowired
    TestPeople people;

    @Autowired
    Conflicts conflicts;

    @Autowired
    BusinessCalendar calendar;

    @Autowired
    HouseClock clock;

    PersonId candidate;
    PersonId observer;
    CaseId caseId;
    VisitId visit;

    @BeforeEach
    void aCandidateAndAnObserver() {
        candidate = people.with(Role.PARTICIPANT);
        observer = people.with(Role.OBSERVER);
        caseId = cases.opened(candidate, null);
        visit = visits.want(caseId);
    }

    @Test
    void noVisitIsNeededWhenItsCriteriaAreMet() {
        wanted(false);
        engine.assertEndedAt(visit.value(), "endEvent_visitNotNeeded");
    }

    @Test
    void recordsAVisitOnItsDay() {
        planned();
        engine.assertWaitsAt(visit.value(), "gateway_waitForVisit");
        dayCame();
        assertThat(day.record(signed(Duration.ofMinutes(125)))).isTrue();
        engine.assertEndedAt(visit.value(), "endEvent_visitRecorded");
        assertThat(visits.record(caseId)).isPresent();
        assertThat(engine.passed(visit.value())).doesNotContain("businessRuleTask_decideAfterFailure");
    }

    @Test
    void anObserverWhoDeclinesIsReplaced() {
        wanted(true);
        planning.ask(visit, observer);
        planning.answer(visit, observer, Set.of(), false, "On leave");
        engine.assertWaitsAt(visit.value(), "userTask_assignObserver");
    }

    @Test
    void aDeclaredConflictDeclinesByItself() {
        wanted(true);
        planning.ask(visit, observer);
        planning.answer(visit, observer, Set.of("RELATED"), true, null);
        engine.assertWaitsAt(visit.value(), "userTask_assignObserver");
    }

    @Test
    void anObserverWhoDoesNotAnswerIsReplaced() {
        wanted(true);
        planning.ask(visit, observer);
        engine.fireTimer(visit.value(), "boundaryEvent_observerSilent");
        engine.assertWaitsAt(visit.value(), "userTask_assignObserver");
    }

    @Test
    void somebodyWithATieCannotBeAsked() {
        wanted(true);
        conflicts.declare(new Conflicts.Tie(observer, candidate, Conflicts.Kind.RELATED, null));
        assertThat(planning.observersFor(visit)).noneMatch(person -> person.id().equals(observer));
        assertThatThrownBy(() -> planning.ask(visit, observer)).isInstanceOf(VisitRefused.class);
        engine.assertWaitsAt(visit.value(), "userTask_assignObserver");
    }

    @Test
    void snowMovesTheVisitWithoutFault() {
        planned();
        day.postpone(visit, candidate, VisitFailure.WEATHER);
        engine.runJobs(visit.value());
        engine.assertWaitsAt(visit.value(), "userTask_offerDates");
        assertThat(visits.get(visit).noShows()).isZero();
    }

    @Test
    void aCandidateObjectsToAnObserverOnce() {
        planned();
        assertThatThrownBy(() -> objections.object(visit, candidate, " ")).isInstanceOf(VisitRefused.class);
        objections.object(visit, candidate, "We had a quarrel.");
        engine.runJobs(visit.value());
        engine.assertWaitsAt(visit.value(), "userTask_assignObserver");
        assertThat(visits.get(visit).noShows()).isZero();
        assertThatThrownBy(() -> planning.ask(visit, observer)).isInstanceOf(VisitRefused.class);

        observer = people.with(Role.OBSERVER);
        planning.ask(visit, observer);
        planning.answer(visit, observer, Set.of(), true, null);
        offeredAndPlanned();
        assertThat(objections.isPossible(visits.get(visit))).isFalse();
        assertThatThrownBy(() -> objections.object(visit, candidate, "Nor this one."))
                .isInstanceOf(VisitRefused.class)
                .hasMessageContaining("objected-before");
        assertThat(visits.get(visit).state()).isEqualTo(Visit.State.PLANNED);
    }

    @Test
    void anAbsentObserverIsReplaced() {
        planned();
        dayCame();
        day.notHeld(visit, observer, VisitFailure.OBSERVER_ABSENT);
        engine.assertWaitsAt(visit.value(), "userTask_assignObserver");
    }

    @Test
    void aVisitThatWasTooShortIsVoidAndPlannedAgain() {
        planned();
        dayCame();
        assertThat(day.record(signed(Duration.ofMinutes(60)))).isFalse();
        engine.assertWaitsAt(visit.value(), "userTask_offerDates");
        assertThat(visits.record(caseId)).isEmpty();
    }

    @Test
    void aNoShowGetsOneMoreDateAndThenNone() {
        planned();
        dayCame();
        day.notHeld(visit, observer, VisitFailure.NO_SHOW);
        engine.assertWaitsAt(visit.value(), "userTask_offerDates");
        offeredAndPlanned();
        dayCame();
        day.notHeld(visit, observer, VisitFailure.NO_SHOW);
        engine.assertEndedAt(visit.value(), "endEvent_visitNotPossible");
        assertThat(visits.get(visit).state()).isEqualTo(Visit.State.NOT_POSSIBLE);
    }

    @Test
    void aNewJobNeedsANewSite() {
        planned();
        day.postpone(visit, candidate, VisitFailure.SITE_GONE);
        engine.runJobs(visit.value());
        engine.assertWaitsAt(visit.value(), "userTask_nameNewSite");
        planning.nameSite(visit, candidate, SITE);
        engine.assertWaitsAt(visit.value(), "userTask_offerDates");
    }

    @Test
    void withoutANewSiteTheVisitIsGivenUp() {
        planned();
        day.postpone(visit, candidate, VisitFailure.SITE_GONE);
        engine.runJobs(visit.value());
        engine.fireTimer(visit.value(), "boundaryEvent_noNewSite");
        engine.assertEndedAt(visit.value(), "endEvent_visitNotPossible");
    }

    @Test
    void refusesTooManyBlockedDaysAndADayThatIsBlocked() {
        wanted(true);
        planning.ask(visit, observer);
        planning.answer(visit, observer, Set.of(), true, null);
        LocalDate start = planning.windowStart(visit);
        Set<LocalDate> four =
                Set.copyOf(IntStream.range(0, 4).mapToObj(start::plusDays).toList());
        assertThatThrownBy(() -> planning.offerDays(visit, candidate, SITE, four))
                .isInstanceOf(VisitRefused.class);
        LocalDate free = calendar.businessDayFrom(start);
        planning.offerDays(visit, candidate, SITE, Set.of(free));
        assertThatThrownBy(() -> planning.plan(visit, observer, free, LocalTime.of(9, 0), false))
                .isInstanceOf(VisitRefused.class);
        assertThatThrownBy(() -> planning.plan(visit, observer, start.minusDays(1), LocalTime.of(9, 0), false))
                .isInstanceOf(VisitRefused.class);
        engine.assertWaitsAt(visit.value(), "userTask_planVisit");
    }

    private void wanted(boolean needed) {
        runs.startProcessInstanceByKey(
                "site-observation",
                visit.toString(),
                Map.of(
                        "program", cases.packet().program(),
                        "packet", cases.packet().version(),
                        "caseId", caseId.toString(),
                        "participantId", candidate.toString(),
                        "visitId", visit.toString(),
                        "visitNeeded", needed));
    }

    private void planned() {
        wanted(true);
        planning.ask(visit, observer);
        planning.answer(visit, observer, Set.of(), true, null);
        offeredAndPlanned();
    }

    private void offeredAndPlanned() {
        planning.offerDays(visit, candidate, SITE, Set.of());
        LocalDate free = calendar.businessDayFrom(planning.windowStart(visit));
        planning.plan(visit, observer, free, LocalTime.of(9, 0), false);
    }

    private void dayCame() {
        engine.fireTimer(visit.value(), "timerEvent_visitDay");
        engine.assertWaitsAt(visit.value(), "userTask_recordVisit");
    }

    private VisitRecord signed(Duration length) {
        Instant ended = clock.instant().minusSeconds(60);
        List<VisitRecord.Result> results = day.criteria(visit).stream()
                .map(criterion -> new VisitRecord.Result(criterion.id(), true, ""))
                .toList();
        return new VisitRecord(
                visit, observer, ended.minus(length), ended, 6, "6 to 30 months", "Calm morning.", results, List.of());
    }
}
