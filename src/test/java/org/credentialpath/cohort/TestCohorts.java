package org.credentialpath.cohort;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.credentialpath.cases.TestCases;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.program.Packet;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cohorts for tests: inject it into any test with a Spring context. */
@Component
public class TestCohorts {

    private final CohortSetUp setUp;
    private final Cohorts cohorts;
    private final MemberTable members;
    private final Programs programs;
    private final TestPeople people;
    private final TestCases cases;
    private final JdbcClient jdbc;
    private final HouseClock clock;

    TestCohorts(
            CohortSetUp setUp,
            Cohorts cohorts,
            MemberTable members,
            Programs programs,
            TestPeople people,
            TestCases cases,
            JdbcClient jdbc,
            HouseClock clock) {
        this.setUp = setUp;
        this.cohorts = cohorts;
        this.members = members;
        this.programs = programs;
        this.people = people;
        this.cases = cases;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Lets all cohorts be canceled, and forgets everybody who has a seat or waits for one. */
    public void clear() {
        jdbc.sql("UPDATE cohort SET state = 'CANCELED'").update();
        jdbc.sql("UPDATE seat SET state = 'RELEASED', cohort = NULL").update();
    }

    /** A cohort for up to so many, with a facilitator and six monthly meetings at 6 p.m. from the day on. */
    public CohortId planned(LocalDate start, int max) {
        return planned(start, max, people.with(Role.FACILITATOR));
    }

    /** As {@link #planned(LocalDate, int)}, led by this facilitator. */
    public CohortId planned(LocalDate start, int max, PersonId facilitator) {
        LocalDate allowed = allowed(start);
        CohortId id = setUp(wanted(allowed, max, facilitator));
        if (!allowed.equals(start)) {
            starts(id, start.atTime(18, 0).atZone(HouseClock.ZONE).toInstant(), start.plusMonths(6));
        }
        return id;
    }

    /** A cohort of this facilitator that starts at the next start but one. */
    public CohortId ledBy(PersonId facilitator) {
        return planned(start(), 12, facilitator);
    }

    public CohortId setUp(NewCohort wanted) {
        PersonId coordinator = people.with(Role.COORDINATOR);
        return TestPeople.as(coordinator, () -> setUp.setUp(wanted, coordinator));
    }

    /** What a coordinator would enter. */
    public NewCohort wanted(LocalDate start, int max, PersonId facilitator) {
        List<PlannedMeeting> meetings = IntStream.range(0, 6)
                .mapToObj(i -> new PlannedMeeting(
                        i + 1,
                        start.plusMonths(i).atTime(18, 0),
                        Duration.ofHours(2),
                        false,
                        "https://meet.example.org/test",
                        "Meeting " + (i + 1)))
                .toList();
        return new NewCohort(CohortId.random(), packet().ref(), "Test cohort", facilitator, 1, max, "", meetings);
    }

    /** The tenth day of the start month after next month. */
    public LocalDate start() {
        return allowed(clock.today().plusMonths(1).withDayOfMonth(10));
    }

    /** Somebody new joins with an open case, as an enrolled person does. */
    public CaseId join(CohortId id) {
        return join(id, people.with(Role.PARTICIPANT));
    }

    public CaseId join(CohortId id, PersonId person) {
        CaseId caseId = cases.opened(person, id);
        cohorts.addMember(id, caseId, person);
        return caseId;
    }

    /** The first meeting has just begun. */
    public void begin(CohortId id) {
        jdbc.sql("UPDATE cohort SET state = 'CONFIRMED', first_meeting = ? WHERE id = ?")
                .params(Timestamp.from(clock.instant()), id.value())
                .update();
    }

    void starts(CohortId id, Instant first, LocalDate end) {
        jdbc.sql("UPDATE cohort SET first_meeting = ?, ends = ? WHERE id = ?")
                .params(Timestamp.from(first), end, id.value())
                .update();
    }

    void cancel(CohortId id) {
        jdbc.sql("UPDATE cohort SET state = 'CANCELED' WHERE id = ?")
                .param(id.value())
                .update();
    }

    List<CaseId> members(CohortId id) {
        return members.of(id).stream().map(Member::caseId).toList();
    }

    private LocalDate allowed(LocalDate wanted) {
        LocalDate day = wanted.isAfter(clock.today()) ? wanted : clock.today().plusDays(1);
        while (!packet().cohort().startMonths().contains(day.getMonth())) {
            day = day.plusMonths(1);
        }
        return day;
    }

    private Packet packet() {
        return programs.get(TestRequests.PROGRAM).current();
    }
}
