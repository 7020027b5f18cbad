package org.credentialpath.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.credentialpath.cases.CaseRights;
import org.credentialpath.cases.Cases;
import org.credentialpath.people.Conflicts;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.record.Entry;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Cohorts are set up, led and joined as the rules say. */
@SpringBootTest
class CohortSetUpModuleTest {

    @Autowired
    TestCohorts testCohorts;

    @Autowired
    TestPeople people;

    @Autowired
    TestRequests requests;

    @Autowired
    CohortCatalog catalog;

    @Autowired
    CohortSetUp setUp;

    @Autowired
    CohortPlanning planning;

    @Autowired
    Cohorts cohorts;

    @Autowired
    Members members;

    @Autowired
    Facilitators facilitators;

    @Autowired
    Seats seats;

    @Autowired
    Cases cases;

    @Autowired
    CaseRights rights;

    @Autowired
    Conflicts conflicts;

    @Autowired
    EvidenceRecord record;

    @Autowired
    HouseClock clock;

    PersonId facilitator;

    @BeforeEach
    void clear() {
        testCohorts.clear();
        facilitator = people.with(Role.FACILITATOR);
    }

    @Test
    void keepsWhatWasEntered() {
        LocalDate start = testCohorts.start();
        Cohort cohort = catalog.get(testCohorts.setUp(testCohorts.wanted(start, 12, facilitator)));

        assertThat(cohort.name()).isEqualTo("Test cohort");
        assertThat(cohort.state()).isEqualTo(Cohort.State.PLANNED);
        assertThat(cohort.firstMeeting())
                .isEqualTo(start.atTime(18, 0).atZone(HouseClock.ZONE).toInstant());
        assertThat(cohort.end()).isEqualTo(start.plusMonths(6));
        assertThat(facilitators.of(cohort.id())).contains(facilitator);
        assertThat(catalog.ledBy(facilitator)).containsExactly(cohort);
        assertThat(cohorts.openTo(TestRequests.PROGRAM)).containsExactly(cohort.opening());
        assertThat(record.entriesOf(cohort.id().value()))
                .extracting(Entry::kind)
                .contains("cohort.planned");
    }

    @Test
    void aFormThatIsSentTwiceSetsUpOneCohort() {
        NewCohort wanted = testCohorts.wanted(testCohorts.start(), 12, facilitator);
        CohortId id = testCohorts.setUp(wanted);
        assertThat(testCohorts.setUp(wanted)).isEqualTo(id);
        assertThat(catalog.ledBy(facilitator)).hasSize(1);
        assertThat(record.entriesOf(id.value()))
                .extracting(Entry::kind)
                .filteredOn("cohort.planned"::equals)
                .hasSize(1);
    }

    @Test
    void refusesWhatTheRulesForbid() {
        LocalDate start = testCohorts.start();
        LocalDate august = LocalDate.of(clock.today().getYear() + 1, Month.AUGUST, 3);
        PersonId stranger = people.with(Role.PARTICIPANT);
        NewCohort good = testCohorts.wanted(start, 12, facilitator);

        refused(testCohorts.wanted(august, 12, facilitator), "meetings[0].day");
        refused(testCohorts.wanted(start.minusYears(2), 12, facilitator), "meetings[0].day");
        refused(testCohorts.wanted(start, 12, stranger), "facilitator");
        refused(with(good, " ", 1, 12, good.meetings()), "name");
        refused(with(good, "A".repeat(1001), 6, 12, good.meetings()), "name");
        refused(with(good, "A", 0, 12, good.meetings()), "min");
        refused(with(good, "A", 6, 5, good.meetings()), "max");
        refused(with(good, "A", 6, 12, List.of()), "meetings[0].day");
        refused(with(good, "A", 6, 12, List.of(lasting(good, 121))), "meetings[0].minutes");
        refused(with(good, "A", 6, 12, List.of(lasting(good, 14))), "meetings[0].minutes");
        PlannedMeeting first = good.meetings().get(0);
        refused(with(good, "A", 6, 12, List.of(first, first)), "meetings[1].day");
    }

    @Test
    void onlyCoordinatorsSetUpCohorts() {
        assertThatThrownBy(() -> setUp.setUp(testCohorts.wanted(testCohorts.start(), 12, facilitator), facilitator))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void aNewCohortOffersItsSeatsToThoseWhoWait() {
        CaseId waiting = requests.eligible();
        CohortId cohort = testCohorts.planned(requests.start().plusDays(5), 12);

        assertThat(seats.find(waiting).orElseThrow().cohort()).isEqualTo(cohort);
    }

    @Test
    void itsFacilitatorReadsTheCasesOfItsMembersAndNobodyElseDoes() {
        CohortId cohort = testCohorts.ledBy(facilitator);
        CaseId member = testCohorts.join(cohort);
        CaseId elsewhere = testCohorts.join(testCohorts.planned(testCohorts.start(), 12));

        assertThat(rights.mayRead(cases.get(member), facilitator)).isTrue();
        assertThat(rights.mayRead(cases.get(elsewhere), facilitator)).isFalse();
        assertThat(rights.mayRead(cases.get(member), people.with(Role.FACILITATOR)))
                .isFalse();
    }

    @Test
    void whoLedSomebodyHasATieToThem() {
        CohortId cohort = testCohorts.ledBy(facilitator);
        PersonId person = people.with(Role.PARTICIPANT);
        testCohorts.join(cohort, person);

        assertThat(conflicts.between(facilitator, person))
                .extracting(Conflicts.Tie::kind)
                .containsExactly(Conflicts.Kind.FACILITATED);
    }

    @Test
    void aMemberWhoIsCarriedOverHasLeft() {
        CohortId cohort = testCohorts.planned(requests.start().plusDays(5), 12);
        CaseId member = requests.enrolled();
        assertThat(members.cohortOf(member)).contains(cohort);

        testCohorts.cancel(cohort);
        seats.carryOver(cohort);

        assertThat(members.cohortOf(member)).isEmpty();
        assertThat(members.everIn(cohort)).extracting(Member::caseId).containsExactly(member);
    }

    @Test
    void peopleMayJoinUntilTheFirstMeetingBeginsWhereverItIsMoved() {
        CohortId cohort = testCohorts.planned(requests.start().plusDays(5), 12);
        testCohorts.begin(cohort);
        CaseId late = requests.eligible();
        assertThat(seats.taken(cohort)).isZero();

        Instant later = requests.start()
                .plusDays(9)
                .atStartOfDay(HouseClock.ZONE)
                .toInstant()
                .plus(Duration.ofHours(18));
        planning.firstMeetingMoved(cohort, later);

        assertThat(seats.find(late).orElseThrow().cohort()).isEqualTo(cohort);
        assertThat(catalog.get(cohort).firstMeeting()).isEqualTo(later);
    }

    private void refused(NewCohort wanted, String field) {
        assertThatThrownBy(() -> testCohorts.setUp(wanted))
                .isInstanceOfSatisfying(CohortRefused.class, refused -> assertThat(refused.field())
                        .isEqualTo(field));
    }

    private static NewCohort with(NewCohort good, String name, int min, int max, List<PlannedMeeting> meetings) {
        return new NewCohort(CohortId.random(), good.packet(), name, good.facilitator(), min, max, "", meetings);
    }

    private static PlannedMeeting lasting(NewCohort good, int minutes) {
        PlannedMeeting first = good.meetings().get(0);
        return new PlannedMeeting(1, first.begins(), Duration.ofMinutes(minutes), false, "", first.topic());
    }
}
