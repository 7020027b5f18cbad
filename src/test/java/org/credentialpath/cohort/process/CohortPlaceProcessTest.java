package org.credentialpath.cohort.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.credentialpath.cases.Cases;
import org.credentialpath.cases.Conditions;
import org.credentialpath.cohort.EligibilityResult;
import org.credentialpath.cohort.RequestState;
import org.credentialpath.cohort.Seat;
import org.credentialpath.cohort.TestPlaces;
import org.credentialpath.cohort.TestRequests;
import org.credentialpath.engine.EngineSteps;
import org.credentialpath.engine.WalksAll;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Every flow, end and boundary event of {@code cohort-place}. */
@SpringBootTest
@WalksAll("cohort-place")
class CohortPlaceProcessTest {

    private static final String FIND_PLACE = "callActivity_findPlace";
    private static final String SIGN = "userTask_signAgreement";
    private static final String WAIT = "gateway_waitForSeat";

    @Autowired
    TestRequests requests;

    @Autowired
    TestPlaces places;

    @Autowired
    EngineSteps steps;

    @Autowired
    Cases cases;

    @Autowired
    Conditions conditions;

    @Autowired
    EvidenceRecord record;

    @BeforeEach
    void clear() {
        places.clear();
    }

    @Test
    void enrollsWhoSigns() {
        CohortId cohort = places.cohortWith(2);
        CaseId id = requests.eligible();
        waitsAt(id, SIGN);
        assertThat(seat(id).state()).isEqualTo(Seat.State.RESERVED);

        requests.sign(id);

        assertThat(steps.passed(id.value()))
                .contains("sendTask_offerSeat", "serviceTask_openCase", "sendTask_welcome", "endEvent_enrolled");
        assertThat(seat(id).state()).isEqualTo(Seat.State.TAKEN);
        assertThat(cases.get(id).cohort()).isEqualTo(cohort);
    }

    @Test
    void keepsTheConditionOfAConditionalPlace() {
        places.cohortWith(1);
        CaseId id = requests.invited();
        requests.submit(id, requests.inFinalTraining());
        requests.decide(id, EligibilityResult.CONDITIONAL);
        assertThat(steps.passed(id.value())).contains("sendTask_offerConditionalSeat");
        assertThat(requests.get(id).state()).isEqualTo(RequestState.CONDITIONAL);

        requests.sign(id);

        assertThat(conditions.open(id)).extracting(Conditions.Condition::words).containsExactly("End Core training 4.");
    }

    @Test
    void givesTheSeatOfWhoDoesNotSignToTheNextInLine() {
        places.cohortWith(1);
        CaseId first = requests.eligible();
        CaseId second = requests.eligible();
        CaseId third = requests.eligible();
        waitsAt(second, WAIT);
        assertThat(requests.get(second).state()).isEqualTo(RequestState.WAITLISTED);
        assertThat(places.seats().placeInLine(third)).contains(2);

        steps.fireTimer(first.value(), "boundaryEvent_agreementLapsed");
        steps.runJobs(second.value());

        assertThat(steps.passed(first.value()))
                .contains("serviceTask_releaseSeat", "sendTask_tellSeatReleased", "endEvent_seatReleased");
        waitsAt(second, SIGN);
        assertThat(requests.get(second).state()).isEqualTo(RequestState.ELIGIBLE);
        assertThat(steps.passed(second.value())).contains("sendTask_tellWaitlisted", "catchEvent_seatOffered");
        waitsAt(third, WAIT);
        assertThat(places.seats().placeInLine(third)).contains(1);
    }

    @Test
    void offersTheSeatsOfANewCohortInTheOrderOfCompleteRequests() {
        CaseId first = requests.submitted();
        CaseId second = requests.submitted();
        CaseId third = requests.submitted();
        requests.decide(third, EligibilityResult.ELIGIBLE);
        requests.decide(second, EligibilityResult.ELIGIBLE);
        requests.decide(first, EligibilityResult.ELIGIBLE);

        places.cohortWith(2);
        for (CaseId id : List.of(first, second, third)) {
            steps.runJobs(id.value());
        }

        waitsAt(first, SIGN);
        waitsAt(second, SIGN);
        waitsAt(third, WAIT);
    }

    @Test
    void goesBackToTheHeadOfTheLineWhenTheCohortIsCanceled() {
        CohortId cohort = places.cohortWith(1);
        CaseId reserved = requests.eligible();
        CaseId waiting = requests.eligible();

        places.cancel(cohort);
        steps.runJobs(reserved.value());

        waitsAt(reserved, WAIT);
        assertThat(requests.get(reserved).state()).isEqualTo(RequestState.WAITLISTED);
        assertThat(places.seats().placeInLine(reserved)).contains(1);
        assertThat(places.seats().placeInLine(waiting)).contains(2);
    }

    @Test
    void placesAMemberOfACanceledCohortWithoutAskingAgain() {
        CohortId canceled = places.cohortWith(1);
        CaseId member = requests.enrolled();

        places.cancel(canceled);
        assertThat(cases.get(member).cohort()).isNull();
        CohortId next = places.cohortWith(1);

        assertThat(seat(member).state()).isEqualTo(Seat.State.TAKEN);
        assertThat(cases.get(member).cohort()).isEqualTo(next);
    }

    @Test
    void endsWhenTwoStartsAreMissed() {
        CaseId id = requests.eligible();
        waitsAt(id, WAIT);
        steps.fireTimer(id.value(), "timerEvent_startsMissed");

        assertThat(steps.passed(id.value()))
                .contains("serviceTask_expireRequest", "sendTask_tellNotPlaced", "endEvent_notPlaced");
        assertThat(places.seats().placeInLine(id)).isEmpty();
    }

    private void waitsAt(CaseId id, String element) {
        steps.assertWaitsAt(id.value(), FIND_PLACE, element);
    }

    private Seat seat(CaseId id) {
        return places.seats().find(id).orElseThrow();
    }
}
