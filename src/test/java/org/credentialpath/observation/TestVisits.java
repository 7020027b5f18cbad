package org.credentialpath.observation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.credentialpath.engine.EngineSteps;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** Visits for tests: inject it into any test with a Spring context. */
@Component
public class TestVisits {

    /** What a Not Met says in tests. */
    public static final String FEEDBACK = "Wash hands before and after every diaper change.";

    private static final VisitPlanning.Site SITE =
            new VisitPlanning.Site("Little Pines", "1 Elm Street, Bangor", "mornings");

    private final Visits visits;
    private final VisitPlanning planning;
    private final VisitDay day;
    private final TestPeople people;
    private final EngineSteps engine;
    private final BusinessCalendar calendar;
    private final HouseClock clock;

    TestVisits(
            Visits visits,
            VisitPlanning planning,
            VisitDay day,
            TestPeople people,
            EngineSteps engine,
            BusinessCalendar calendar,
            HouseClock clock) {
        this.visits = visits;
        this.planning = planning;
        this.day = day;
        this.people = people;
        this.engine = engine;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Plans the visit the case waits for and records it: everything is Met but these. */
    public void held(CaseId caseId, PersonId candidate, Set<String> notMet) {
        VisitId visit = visits.latest(caseId).orElseThrow().id();
        PersonId observer = people.with(Role.OBSERVER);
        planned(visit, candidate, observer);
        recorded(visit, observer, notMet);
    }

    /** The day of a planned visit comes and its observer records it: everything is Met but these. */
    public void recorded(VisitId visit, PersonId observer, Set<String> notMet) {
        engine.fireTimer(visit.value(), "timerEvent_visitDay");
        record(visit, observer, notMet);
    }

    /** Plans the visit the case waits for, and the candidate misses every date until it is not possible any more. */
    public void missed(CaseId caseId, PersonId candidate) {
        VisitId visit = visits.latest(caseId).orElseThrow().id();
        PersonId observer = people.with(Role.OBSERVER);
        planned(visit, candidate, observer);
        while (!visits.get(visit).state().isOver()) {
            engine.fireTimer(visit.value(), "timerEvent_visitDay");
            day.notHeld(visit, observer, VisitFailure.NO_SHOW);
            if (!visits.get(visit).state().isOver()) {
                offered(visit, candidate, observer);
            }
        }
    }

    /** Plans the visit the case waits for; then the candidate says that the site is not theirs any more. The observer. */
    public PersonId siteGone(CaseId caseId, PersonId candidate) {
        VisitId visit = visits.latest(caseId).orElseThrow().id();
        PersonId observer = people.with(Role.OBSERVER);
        planned(visit, candidate, observer);
        day.postpone(visit, candidate, VisitFailure.SITE_GONE);
        engine.runJobs(visit.value());
        return observer;
    }

    /** The candidate names a new site, where the same observer records the visit, everything Met. */
    public void heldElsewhere(CaseId caseId, PersonId candidate, PersonId observer) {
        VisitId visit = visits.latest(caseId).orElseThrow().id();
        planning.nameSite(visit, candidate, new VisitPlanning.Site("Big Oaks", "9 Pine Road, Orono", "afternoons"));
        again(visit, candidate, observer);
    }

    /** After a visit was called off: the same observer takes another day and records it, everything Met. */
    public void again(VisitId visit, PersonId candidate, PersonId observer) {
        offered(visit, candidate, observer);
        recorded(visit, observer, Set.of());
    }

    /** The observer accepts, the candidate offers days, and the first that is free is taken. */
    public void planned(VisitId visit, PersonId candidate, PersonId observer) {
        planning.ask(visit, observer);
        planning.answer(visit, observer, Set.of(), true, null);
        offered(visit, candidate, observer);
    }

    private void offered(VisitId visit, PersonId candidate, PersonId observer) {
        planning.offerDays(visit, candidate, SITE, Set.of());
        LocalDate free = calendar.businessDayFrom(planning.windowStart(visit));
        planning.plan(visit, observer, free, LocalTime.of(9, 0), false);
    }

    private void record(VisitId visit, PersonId observer, Set<String> notMet) {
        Instant ended = clock.instant().minusSeconds(60);
        List<VisitRecord.Result> results = day.criteria(visit).stream()
                .map(criterion -> result(criterion.id(), !notMet.contains(criterion.id())))
                .toList();
        day.record(new VisitRecord(
                visit,
                observer,
                ended.minus(Duration.ofMinutes(125)),
                ended,
                6,
                "6 to 30 months",
                "Calm morning.",
                results,
                List.of()));
    }

    private static VisitRecord.Result result(String criterion, boolean met) {
        return new VisitRecord.Result(criterion, met, met ? "" : FEEDBACK);
    }
}
