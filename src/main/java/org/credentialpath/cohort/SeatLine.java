package org.credentialpath.cohort;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.credentialpath.cases.Cases;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.HouseClock;
import org.springframework.stereotype.Component;

/** The line of a program: who gets which seat. Whoever calls it holds the line's lock. */
@Component
class SeatLine {

    private static final Set<RequestState> PLACEABLE =
            EnumSet.of(RequestState.ELIGIBLE, RequestState.CONDITIONAL, RequestState.WAITLISTED, RequestState.ENROLLED);

    private final SeatTable seats;
    private final RequestTable requests;
    private final DecisionTable decisions;
    private final Cohorts cohorts;
    private final Cases cases;
    private final CohortPlaceProcess process;
    private final EvidenceRecord record;
    private final HouseClock clock;

    SeatLine(
            SeatTable seats,
            RequestTable requests,
            DecisionTable decisions,
            Cohorts cohorts,
            Cases cases,
            CohortPlaceProcess process,
            EvidenceRecord record,
            HouseClock clock) {
        this.seats = seats;
        this.requests = requests;
        this.decisions = decisions;
        this.cohorts = cohorts;
        this.cases = cases;
        this.process = process;
        this.record = record;
        this.clock = clock;
    }

    String program(CohortId cohort) {
        return cohorts.opening(cohort).packet().program();
    }

    /** Gives every free seat of the program's cohorts away, earliest cohort first. */
    void fillAll(String program) {
        cohorts.openTo(program).forEach(cohort -> fill(cohort.id()));
    }

    /** Gives the free seats of the cohort to the first in line whom they suit; none once it has begun (rule 8). */
    void fill(CohortId id) {
        cohorts.lock(id).ifPresent(cohort -> {
            int free = cohort.max() - seats.countIn(id);
            List<Seat> waiting = seats.waiting(cohort.packet().program());
            waiting.stream()
                    .filter(seat -> suits(seat, cohort))
                    .limit(Math.max(0, free))
                    .forEach(seat -> give(seat, cohort));
        });
    }

    void backToHead(Seat seat) {
        seats.waitAgain(seat.request(), true);
        record.write(Act.of(seat.request().value(), "seat.carried-over"));
        if (seat.isIn(Seat.State.TAKEN)) {
            cohorts.removeMember(Objects.requireNonNull(seat.cohort()), seat.request());
            cases.moveTo(seat.request(), null);
        } else {
            process.cohortCanceled(seat.request());
        }
    }

    void move(CohortId from, CohortId to) {
        Cohorts.Opening target = cohorts.lock(to).orElseThrow(RequestRefused::alreadyBegun);
        List<Seat> moving = seats.in(from);
        if (seats.countIn(to) + moving.size() > target.max()) {
            throw RequestRefused.noRoom(target.max());
        }
        moving.forEach(seat -> {
            seats.give(seat.request(), seat.state(), to, clock.instant());
            record.write(Act.of(seat.request().value(), "seat.moved").fact("cohort", to));
        });
    }

    // One running cohort per person (rule 2): nobody gets a seat in a cohort that overlaps another one of theirs.
    private boolean suits(Seat seat, Cohorts.Opening cohort) {
        LocalDate start = BusinessCalendar.dayOf(cohort.firstMeeting());
        return !seat.earliest().isAfter(start)
                && PLACEABLE.contains(
                        requests.find(seat.request()).orElseThrow().state())
                && seats.cohortsOf(seat.person()).stream()
                        .map(cohorts::opening)
                        .allMatch(other -> other.end().isBefore(start) || isAfter(other, cohort.end()));
    }

    private static boolean isAfter(Cohorts.Opening cohort, LocalDate end) {
        return BusinessCalendar.dayOf(cohort.firstMeeting()).isAfter(end);
    }

    // The row of the request comes before its record, as everywhere, so that two transactions cannot wait for each
    // other.
    private void give(Seat seat, Cohorts.Opening cohort) {
        boolean member = requests.find(seat.request()).orElseThrow().state() == RequestState.ENROLLED;
        if (!member) {
            var eligible = decisions.isConditional(seat.request()) ? RequestState.CONDITIONAL : RequestState.ELIGIBLE;
            requests.move(seat.request(), List.of(RequestState.WAITLISTED), eligible, clock.instant());
        }
        seats.give(seat.request(), member ? Seat.State.TAKEN : Seat.State.RESERVED, cohort.id(), clock.instant());
        record.write(Act.of(seat.request().value(), member ? "seat.taken" : "seat.reserved")
                .fact("cohort", cohort.id()));
        if (member) {
            cohorts.addMember(cohort.id(), seat.request(), seat.person());
            cases.moveTo(seat.request(), cohort.id());
        } else {
            process.seatOffered(seat.request());
        }
    }
}
