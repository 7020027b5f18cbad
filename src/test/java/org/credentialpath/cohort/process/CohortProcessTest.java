package org.credentialpath.cohort.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.credentialpath.cases.CaseRights;
import org.credentialpath.cases.Cases;
import org.credentialpath.cases.GoingOn;
import org.credentialpath.cohort.Cohort;
import org.credentialpath.cohort.CohortCatalog;
import org.credentialpath.cohort.CohortFormation;
import org.credentialpath.cohort.CohortMeetings;
import org.credentialpath.cohort.CohortPlanning;
import org.credentialpath.cohort.CohortRefused;
import org.credentialpath.cohort.FacilitatorChange;
import org.credentialpath.cohort.Facilitators;
import org.credentialpath.cohort.Formation;
import org.credentialpath.cohort.FormationChoice;
import org.credentialpath.cohort.Member;
import org.credentialpath.cohort.Members;
import org.credentialpath.cohort.NewCohort;
import org.credentialpath.cohort.PlannedMeeting;
import org.credentialpath.cohort.Seat;
import org.credentialpath.cohort.Seats;
import org.credentialpath.cohort.TestCohorts;
import org.credentialpath.cohort.TestPlaces;
import org.credentialpath.cohort.TestRequests;
import org.credentialpath.engine.EngineSteps;
import org.credentialpath.engine.WalksAll;
import org.credentialpath.meeting.NextMeeting;
import org.credentialpath.meeting.TestMeetings;
import org.credentialpath.people.Conflicts;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.Person;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every flow, end and event of {@code cohort}. */
@SpringBootTest
@WalksAll("cohort")
class CohortProcessTest {

    private static final String FORMATION_DAY = "timerEvent_formationDay";
    private static final String DECIDE = "userTask_decideFormation";
    private static final String MEETING = "callActivity_holdMeeting";
    private static final String APPOINT = "userTask_appointFacilitator";

    @Autowired
    TestCohorts cohorts;

    @Autowired
    TestRequests requests;

    @Autowired
    TestPlaces places;

    @Autowired
    TestPeople people;

    @Autowired
    TestMeetings testMeetings;

    @Autowired
    NextMeeting nextMeeting;

    @Autowired
    EngineSteps steps;

    @Autowired
    CohortCatalog catalog;

    @Autowired
    CohortFormation formation;

    @Autowired
    CohortPlanning planning;

    @Autowired
    FacilitatorChange change;

    @Autowired
    Facilitators facilitators;

    @Autowired
    Members members;

    @Autowired
    Seats seats;

    @Autowired
    Cases cases;

    @Autowired
    CaseRights rights;

    @Autowired
    GoingOn goingOn;

    @Autowired
    CohortMeetings meetings;

    @Autowired
    Conflicts conflicts;

    @Autowired
    ManagementService jobs;

    @Autowired
    RuntimeService runs;

    @Autowired
    JdbcClient jdbc;

    PersonId coordinator;
    PersonId facilitator;

    @BeforeEach
    void clear() {
        places.clear();
        coordinator = people.with(Role.COORDINATOR);
        facilitator = people.with(Role.FACILITATOR);
    }

    @Test
    void confirmsHoldsItsMeetingsAndAsksWhoIsNotReadyHowToGoOn() {
        CohortId id = planned(1, 1);
        CaseId member = requests.enrolled();
        waitsAt(id, FORMATION_DAY);
        assertThat(timer(id)).isEqualTo(planning.formationDay(id));

        formationDayComes(id);
        assertThat(catalog.get(id).state()).isEqualTo(Cohort.State.CONFIRMED);
        assertThat(steps.passed(id.value())).contains("serviceTask_countMembers", "sendTask_confirmCohort");
        assertThat(mails("cohort-confirmed", id)).isEqualTo(2);

        steps.runJobs(id.value());
        waitsAt(id, MEETING);
        hold(id);

        steps.assertEndedAt(id.value(), "endEvent_cohortClosed");
        assertThat(catalog.get(id).state()).isEqualTo(Cohort.State.CLOSED);
        assertThat(goingOn.toChooseFor(cases.get(member))).contains(id);
        steps.runJobs(member.value());
        assertThat(steps.waitsAt(member.value())).contains("userTask_chooseHowToGoOn");
    }

    @Test
    void holdsOneMeetingAfterTheOther() {
        CohortId id = planned(1, 2);
        requests.enrolled();
        formationDayComes(id);
        steps.runJobs(id.value());

        hold(id);
        steps.runJobs(id.value());
        waitsAt(id, MEETING);
        hold(id);

        assertThat(steps.passed(id.value()))
                .filteredOn("serviceTask_planNextMeeting"::equals)
                .hasSize(3);
        steps.assertEndedAt(id.value(), "endEvent_cohortClosed");
    }

    @Test
    void runsWithFewerWhenThatIsDecided() {
        CohortId id = tooFew();

        decide(id, Formation.RUN, null, null);
        steps.runJobs(id.value());

        waitsAt(id, MEETING);
        assertThat(catalog.get(id).state()).isEqualTo(Cohort.State.CONFIRMED);
    }

    @Test
    void joinsAnotherCohortWithEverybodyAndTheirCases() {
        CohortId id = planned(6, 6);
        CaseId member = requests.enrolled();
        CaseId offered = requests.eligible();
        formationDayComes(id);
        waitsAt(id, DECIDE);
        CohortId target = cohorts.planned(requests.start().plusDays(9), 3);

        decide(id, Formation.MERGE, target, null);

        steps.assertEndedAt(id.value(), "endEvent_cohortMerged");
        Cohort merged = catalog.get(id);
        assertThat(merged.state()).isEqualTo(Cohort.State.MERGED);
        assertThat(merged.mergedInto()).isEqualTo(target);
        assertThat(seats.in(target)).extracting(Seat::request).containsExactlyInAnyOrder(member, offered);
        assertThat(members.of(target)).extracting(Member::caseId).containsExactly(member);
        assertThat(members.of(id)).isEmpty();
        assertThat(cases.get(member).cohort()).isEqualTo(target);
        assertThat(meetings.planned(id)).isEmpty();
        assertThat(facilitators.of(facilitator)).isEmpty();
        assertThat(mails("cohort-merged", id)).isEqualTo(2);

        requests.sign(offered);
        assertThat(members.of(target)).extracting(Member::caseId).contains(offered);
    }

    @Test
    void isCanceledAndEverybodyComesFirstForTheNextStart() {
        CohortId id = planned(6, 6);
        CaseId member = requests.enrolled();
        CaseId offered = requests.eligible();
        formationDayComes(id);

        decide(id, Formation.CANCEL, null, null);
        steps.runJobs(offered.value());

        steps.assertEndedAt(id.value(), "endEvent_cohortCanceled");
        assertThat(catalog.get(id).state()).isEqualTo(Cohort.State.CANCELED);
        assertThat(catalog.get(id).reason()).isEqualTo("Only a few of you asked for it");
        assertThat(seats.taken(id)).isZero();
        assertThat(cases.get(member).cohort()).isNull();
        assertThat(meetings.planned(id)).isEmpty();
        assertThat(mails("cohort-canceled", id)).isEqualTo(2);

        CohortId next = cohorts.planned(requests.start().plusMonths(1).plusDays(1), 12);
        assertThat(seats.in(next)).extracting(Seat::request).containsExactlyInAnyOrder(member, offered);
        assertThat(cases.get(member).cohort()).isEqualTo(next);
    }

    @Test
    void startsLaterWithTheSameSeatsAndTheSameGaps() {
        CohortId id = planned(6, 3);
        CaseId member = requests.enrolled();
        formationDayComes(id);
        Cohort before = catalog.get(id);
        LocalDate start = planning.nextStart(before);
        assertThat(start.getDayOfWeek())
                .isEqualTo(BusinessCalendar.dayOf(before.firstMeeting()).getDayOfWeek());

        decide(id, Formation.POSTPONE, null, start);

        waitsAt(id, FORMATION_DAY);
        assertThat(timer(id)).isEqualTo(planning.formationDay(id));
        assertThat(BusinessCalendar.dayOf(catalog.get(id).firstMeeting())).isEqualTo(start);
        List<PlannedMeeting> moved = meetings.planned(id);
        assertThat(moved).extracting(PlannedMeeting::number).containsExactly(1, 2, 3);
        assertThat(moved.get(0).begins().toLocalDate()).isEqualTo(start);
        assertThat(seats.find(member).orElseThrow().cohort()).isEqualTo(id);
        assertThat(mails("cohort-postponed", id)).isEqualTo(2);

        formationDayComes(id);
        waitsAt(id, DECIDE);
    }

    @Test
    void refusesADecisionThatCannotBeCarriedOut() {
        CohortId id = tooFew();
        CohortId small = cohorts.planned(requests.start().plusDays(9), 1);
        requests.eligible();

        refused(new FormationChoice(Formation.MERGE, small, null, "Too few"), id, "into");
        refused(new FormationChoice(Formation.MERGE, id, null, "Too few"), id, "into");
        refused(new FormationChoice(Formation.POSTPONE, null, null, "Too few"), id, "start");
        LocalDate noStart = requests.start().withDayOfMonth(1).plusMonths(1);
        refused(new FormationChoice(Formation.POSTPONE, null, noStart, "Too few"), id, "start");
        refused(new FormationChoice(Formation.RUN, null, null, " "), id, "reason");
        assertThatThrownBy(() ->
                        formation.decide(id, new FormationChoice(Formation.RUN, null, null, "Because"), facilitator))
                .isInstanceOf(Forbidden.class);
        waitsAt(id, DECIDE);
    }

    @Test
    void getsAnotherFacilitatorWhileItGoesOn() {
        CohortId id = planned(1, 1);
        CaseId member = requests.enrolled();
        as(facilitator, () -> change.leave(id, facilitator, "I move away"));
        steps.runJobs(id.value());

        waitsAt(id, FORMATION_DAY, APPOINT);
        assertThat(facilitators.of(id)).isEmpty();
        assertThat(rights.facilitates(cases.get(member), facilitator)).isFalse();
        assertThat(facilitators.of(coordinator)).contains("facilitator@" + id);

        PersonId tied = people.with(Role.FACILITATOR);
        conflicts.declare(new Conflicts.Tie(tied, requests.person(member), Conflicts.Kind.RELATED, null));
        PersonId next = people.with(Role.FACILITATOR);
        assertThat(facilitators.candidates(catalog.get(id)))
                .extracting(Person::id)
                .contains(next)
                .doesNotContain(tied);
        assertThatThrownBy(() -> change.appoint(id, tied, coordinator)).isInstanceOf(CohortRefused.class);
        assertThatThrownBy(() -> change.appoint(id, next, next)).isInstanceOf(Forbidden.class);
        as(coordinator, () -> change.appoint(id, next, coordinator));

        waitsAt(id, FORMATION_DAY);
        assertThat(steps.passed(id.value()))
                .contains(
                        "startEvent_facilitatorLeft", "sendTask_introduceFacilitator", "endEvent_facilitatorReplaced");
        assertThat(facilitators.of(id)).contains(next);
        assertThat(facilitators.of(coordinator)).doesNotContain("facilitator@" + id);
        assertThat(rights.facilitates(cases.get(member), next)).isTrue();
        assertThat(facilitators.history(id))
                .extracting(Facilitators.Turn::person)
                .containsExactly(facilitator, next);
        assertThat(mails("facilitator-changed", id)).isEqualTo(1);
        assertThat(mails("facilitator-appointed", id)).isEqualTo(2);
        assertThat(conflicts.between(next, requests.person(member)))
                .extracting(Conflicts.Tie::kind)
                .containsExactly(Conflicts.Kind.FACILITATED);
    }

    @Test
    void aRunningCohortEndsLaterByTheTimeItHadNobodyButNotMoreThanAllowed() {
        CohortId id = planned(1, 1);
        cohorts.begin(id);
        LocalDate end = catalog.get(id).end();
        as(facilitator, () -> change.leave(id, facilitator, "I move away"));
        steps.runJobs(id.value());
        jdbc.sql("UPDATE cohort_facilitator SET until = until - interval '90 days' WHERE cohort = ?")
                .param(id.value())
                .update();

        as(coordinator, () -> change.appoint(id, people.with(Role.FACILITATOR), coordinator));

        assertThat(catalog.get(id).end()).isEqualTo(end.plusDays(30));
    }

    private CohortId tooFew() {
        CohortId id = planned(6, 1);
        requests.enrolled();
        formationDayComes(id);
        waitsAt(id, DECIDE);
        return id;
    }

    private CohortId planned(int min, int meetingCount) {
        NewCohort all = cohorts.wanted(requests.start().plusDays(5), 12, facilitator);
        return cohorts.setUp(new NewCohort(
                CohortId.random(),
                all.packet(),
                all.name(),
                facilitator,
                min,
                12,
                "",
                all.meetings().subList(0, Math.min(6, meetingCount))));
    }

    private void formationDayComes(CohortId id) {
        steps.fireTimer(id.value(), FORMATION_DAY);
    }

    private void hold(CohortId id) {
        var meeting = nextMeeting.current(id).orElseThrow();
        steps.fireTimer(meeting.id().value(), "timerEvent_reminderDay");
        steps.fireTimer(meeting.id().value(), "timerEvent_reminderDay");
        steps.fireTimer(meeting.id().value(), "timerEvent_meetingOver");
        testMeetings.record(meeting.id(), Map.of());
    }

    private void decide(CohortId id, Formation decision, @Nullable CohortId into, @Nullable LocalDate start) {
        FormationChoice choice = new FormationChoice(decision, into, start, "Only a few of you asked for it");
        as(coordinator, () -> formation.decide(id, choice, coordinator));
    }

    private void refused(FormationChoice choice, CohortId id, String field) {
        assertThatThrownBy(() -> formation.decide(id, choice, coordinator))
                .isInstanceOfSatisfying(CohortRefused.class, refused -> assertThat(refused.field())
                        .isEqualTo(field));
    }

    private static void as(PersonId person, Runnable work) {
        TestPeople.as(person, () -> {
            work.run();
            return person;
        });
    }

    private java.time.Instant timer(CohortId id) {
        String run = runs.createProcessInstanceQuery()
                .processInstanceBusinessKey(id.toString())
                .singleResult()
                .getId();
        return jobs.createJobQuery()
                .processInstanceId(run)
                .timers()
                .singleResult()
                .getDuedate()
                .toInstant();
    }

    private void waitsAt(CohortId id, String... elements) {
        steps.assertWaitsAt(id.value(), elements);
    }

    private int mails(String notice, CohortId about) {
        return jdbc.sql("SELECT count(*) FROM outbox_mail WHERE notice = ? AND about = ?")
                .params(notice, about.value())
                .query(Integer.class)
                .single();
    }
}
