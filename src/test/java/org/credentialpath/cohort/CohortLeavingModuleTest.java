package org.credentialpath.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import org.credentialpath.cases.Cases;
import org.credentialpath.cases.GoingOn;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Members leave, and go on with the next cohort. */
@SpringBootTest
class CohortLeavingModuleTest {

    @Autowired
    TestCohorts cohorts;

    @Autowired
    TestRequests requests;

    @Autowired
    CohortLeaving leaving;

    @Autowired
    CohortChanges changes;

    @Autowired
    Members members;

    @Autowired
    Seats seats;

    @Autowired
    Cases cases;

    @Autowired
    GoingOn goingOn;

    CohortId cohort;
    CaseId member;

    @BeforeEach
    void aMember() {
        cohorts.clear();
        cohort = cohorts.planned(requests.start().plusDays(5), 1);
        member = requests.enrolled();
    }

    @Test
    void theSeatOfWhoLeavesBeforeTheFirstMeetingGoesToTheNext() {
        CaseId waiting = requests.eligible();
        leaving.leave(member);
        leaving.leave(member);

        assertThat(members.of(cohort)).isEmpty();
        assertThat(members.everIn(cohort)).extracting(Member::caseId).containsExactly(member);
        assertThat(seats.in(cohort)).extracting(Seat::request).containsExactly(waiting);
    }

    @Test
    void theSeatOfWhoLeavesARunningCohortStaysEmpty() {
        CaseId waiting = requests.eligible();
        cohorts.begin(cohort);
        leaving.leave(member);

        assertThat(seats.taken(cohort)).isZero();
        assertThat(seats.placeInLine(waiting)).contains(1);
    }

    @Test
    void whoGoesOnWithTheNextCohortGetsItsFirstSeat() {
        cohorts.begin(cohort);
        CaseId waiting = requests.eligible();
        changes.close(cohort);
        goingOn.choose(member, requests.person(member), GoingOn.Way.TRANSFER);

        assertThat(members.of(cohort)).isEmpty();
        assertThat(cases.get(member).cohort()).isNull();
        assertThat(seats.placeInLine(member)).contains(1);
        assertThat(seats.placeInLine(waiting)).contains(2);

        CohortId next = cohorts.planned(requests.start().plusMonths(8), 1);
        assertThat(cases.get(member).cohort()).isEqualTo(next);
        assertThat(members.of(next)).extracting(Member::caseId).containsExactly(member);
        assertThat(goingOn.transfersWanted(TestRequests.PROGRAM)).doesNotContain(member);
        assertThat(cases.get(member).portfolioDue()).isBefore(cases.get(member).openUntil());
    }

    @Test
    void whoWaitsForTheNextCohortGivesThePlaceInTheLineBackWithTheCase() {
        cohorts.begin(cohort);
        changes.close(cohort);
        goingOn.choose(member, requests.person(member), GoingOn.Way.TRANSFER);
        leaving.leave(member);

        assertThat(seats.placeInLine(member)).isEmpty();
    }
}
