package org.credentialpath.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.HouseClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The last seat goes once, and the line keeps its order. */
@SpringBootTest
class SeatsModuleTest {

    @Autowired
    Seats seats;

    @Autowired
    TestRequests requests;

    @Autowired
    TestCohorts cohorts;

    @Autowired
    TestPlaces places;

    @Autowired
    HouseClock clock;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void clear() {
        places.clear();
    }

    @Test
    void twentyAskAtOnceForTheLastSeatAndOneGetsIt() throws Exception {
        List<CaseId> all = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            all.add(eligibleWithoutRun());
        }
        CohortId cohort = cohorts.planned(requests.start().plusDays(5), 1);
        List<Place> places = atOnce(all);

        assertThat(Collections.frequency(places, Place.RESERVED)).isEqualTo(1);
        assertThat(Collections.frequency(places, Place.WAITLISTED)).isEqualTo(19);
        assertThat(seats.taken(cohort)).isEqualTo(1);
    }

    @Test
    void twentyGiveTheirSeatsBackAtOnceAndNoneIsLost() throws Exception {
        CohortId cohort = cohorts.planned(requests.start().plusDays(5), 5);
        List<CaseId> all = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            all.add(eligibleWithoutRun());
        }
        atOnce(all);
        List<CaseId> holders = seats.in(cohort).stream().map(Seat::request).toList();
        together(holders.stream()
                .map(id -> (Callable<Place>) () -> {
                    seats.release(id);
                    return Place.SEAT_RELEASED;
                })
                .toList());

        assertThat(seats.taken(cohort)).isEqualTo(5);
        assertThat(seats.in(cohort)).extracting(Seat::request).doesNotContainAnyElementsOf(holders);
    }

    @Test
    void nobodyJoinsACohortThatHasBegun() {
        CohortId begun = cohorts.planned(clock.today(), 5);
        cohorts.begin(begun);
        CaseId id = eligibleWithoutRun();
        earliest(id, clock.today().minusMonths(1));

        assertThat(seats.reserve(id)).isEqualTo(Place.WAITLISTED);
        seats.offerFree(begun);
        assertThat(seats.taken(begun)).isZero();
    }

    @Test
    void aSeatGivenBackAfterTheFirstMeetingStaysEmpty() {
        CohortId cohort = cohorts.planned(requests.start().plusDays(5), 1);
        CaseId first = eligibleWithoutRun();
        CaseId second = eligibleWithoutRun();
        seats.reserve(first);
        seats.reserve(second);
        cohorts.begin(cohort);
        seats.release(first);

        assertThat(seats.taken(cohort)).isZero();
        assertThat(seats.placeInLine(second)).contains(1);
    }

    @Test
    void nobodyGetsASeatBeforeTheStartTheyAskedFor() {
        cohorts.planned(requests.start().minusDays(20), 5);
        CaseId id = eligibleWithoutRun();

        assertThat(seats.reserve(id)).isEqualTo(Place.WAITLISTED);
    }

    @Test
    void nobodyIsInTwoCohortsThatOverlap() {
        CohortId cohort = cohorts.planned(requests.start().plusDays(5), 5);
        CaseId id = eligibleWithoutRun();
        seats.reserve(id);
        CaseId second = sameAgain(id);
        cohorts.planned(requests.start().plusDays(40), 5);

        assertThat(seats.reserve(second)).isEqualTo(Place.WAITLISTED);
        CohortId later = cohorts.planned(requests.start().plusMonths(8), 5);
        seats.offerFree(later);
        assertThat(seats.find(second).orElseThrow().cohort()).isEqualTo(later);
        assertThat(seats.taken(cohort)).isEqualTo(1);
    }

    @Test
    void whoWasCarriedOverGoesFirst() {
        CohortId canceled = cohorts.planned(requests.start().plusDays(5), 1);
        CaseId early = eligibleWithoutRun();
        CaseId carried = eligibleWithoutRun();
        seats.reserve(carried);
        seats.reserve(early);
        places.cancel(canceled);

        assertThat(seats.placeInLine(carried)).contains(1);
        assertThat(seats.placeInLine(early)).contains(2);
    }

    @Test
    void mergesCohortsOnlyWhereThereIsRoom() {
        CohortId from = cohorts.planned(requests.start().plusDays(5), 2);
        seats.reserve(eligibleWithoutRun());
        seats.reserve(eligibleWithoutRun());
        CohortId small = cohorts.planned(requests.start().plusDays(6), 1);
        CohortId large = cohorts.planned(requests.start().plusDays(7), 2);

        assertThatThrownBy(() -> seats.moveAll(from, small)).isInstanceOf(RequestRefused.class);
        seats.moveAll(from, large);

        assertThat(seats.taken(from)).isZero();
        assertThat(seats.taken(large)).isEqualTo(2);
    }

    @Test
    void isRepeatable() {
        CohortId cohort = cohorts.planned(requests.start().plusDays(5), 2);
        CaseId id = eligibleWithoutRun();
        seats.reserve(id);
        seats.reserve(id);
        assertThat(seats.taken(cohort)).isEqualTo(1);
        seats.release(id);
        seats.release(id);
        assertThat(seats.taken(cohort)).isZero();
    }

    // The seats alone: the run still waits for the decision.
    private CaseId eligibleWithoutRun() {
        CaseId id = requests.submitted();
        jdbc.sql("UPDATE cohort_request SET state = 'ELIGIBLE' WHERE id = ?")
                .param(id.value())
                .update();
        return id;
    }

    private CaseId sameAgain(CaseId id) {
        jdbc.sql("UPDATE cohort_request SET state = 'ENROLLED' WHERE id = ?")
                .param(id.value())
                .update();
        CaseId second = requests.invited(requests.person(id));
        requests.submit(second, requests.complete());
        jdbc.sql("UPDATE cohort_request SET state = 'ELIGIBLE' WHERE id = ?")
                .param(second.value())
                .update();
        return second;
    }

    private void earliest(CaseId id, java.time.LocalDate day) {
        jdbc.sql("UPDATE cohort_request SET preferred_start = ? WHERE id = ?")
                .params(day, id.value())
                .update();
    }

    private List<Place> atOnce(List<CaseId> all) throws Exception {
        return together(all.stream()
                .map(id -> (Callable<Place>) () -> seats.reserve(id))
                .toList());
    }

    private static List<Place> together(List<Callable<Place>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        try {
            CountDownLatch ready = new CountDownLatch(work.size());
            List<Future<Place>> results = new ArrayList<>();
            for (Callable<Place> one : work) {
                results.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return one.call();
                }));
            }
            List<Place> places = new ArrayList<>();
            for (Future<Place> result : results) {
                places.add(result.get());
            }
            return places;
        } finally {
            threads.shutdownNow();
        }
    }
}
