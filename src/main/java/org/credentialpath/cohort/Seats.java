package org.credentialpath.cohort;

import java.util.List;
import java.util.Optional;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.HouseClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The seats of cohorts and the line of those who wait for one (rules 7 and 8). Whatever frees a seat hands it to the
 * next in line in the same transaction, so that nobody is passed over and the last seat goes once.
 */
@Service
public class Seats {

    private final SeatTable seats;
    private final SeatLine line;
    private final RequestTable requests;
    private final EvidenceRecord record;
    private final HouseClock clock;

    Seats(SeatTable seats, SeatLine line, RequestTable requests, EvidenceRecord record, HouseClock clock) {
        this.seats = seats;
        this.line = line;
        this.requests = requests;
        this.record = record;
        this.clock = clock;
    }

    /** How many seats of the cohort are reserved or taken. */
    public int taken(CohortId cohort) {
        return seats.countIn(cohort);
    }

    /** How many wait for a seat in a cohort of the program. */
    public int waiting(String program) {
        return seats.waiting(program).size();
    }

    /** The reserved and taken seats of the cohort, in the order they were given. */
    public List<Seat> in(CohortId cohort) {
        return seats.in(cohort);
    }

    public Optional<Seat> find(CaseId id) {
        return seats.find(id);
    }

    /** The place in the line, from 1; empty for who does not wait. */
    public Optional<Integer> placeInLine(CaseId id) {
        return seats.find(id)
                .filter(seat -> seat.isIn(Seat.State.WAITING))
                .map(seat -> seats.waiting(seat.program()).indexOf(seat) + 1);
    }

    /** Gives the request a seat in the earliest cohort that has one for it, or lets it wait in the line. Repeatable. */
    @Transactional
    public Place reserve(CaseId id) {
        CohortRequest request = requests.find(id).orElseThrow();
        seats.lockLine(request.packet().program());
        if (request.completedAt() != null && request.preferredStart() != null) {
            seats.join(request, request.completedAt(), request.preferredStart());
        }
        if (seat(id).isIn(Seat.State.WAITING)) {
            line.fillAll(request.packet().program());
        }
        if (seat(id).isIn(Seat.State.RESERVED, Seat.State.TAKEN)) {
            return Place.RESERVED;
        }
        boolean waits = requests.move(
                id, List.of(RequestState.ELIGIBLE, RequestState.CONDITIONAL), RequestState.WAITLISTED, clock.instant());
        if (waits) {
            record.write(Act.of(id.value(), "request.waitlisted"));
        }
        return Place.WAITLISTED;
    }

    /**
     * Gives the seat or the place in the line back, and hands the seat to the next. Nobody joins a cohort that has begun,
     * so a seat given back later stays empty (rule 8). Repeatable.
     */
    @Transactional
    public void release(CaseId id) {
        seats.find(id).ifPresent(known -> {
            seats.lockLine(known.program());
            Seat seat = seat(id);
            if (!seat.isIn(Seat.State.RELEASED)) {
                seats.release(id);
                record.write(Act.of(id.value(), "seat.released").fact("from", seat.state()));
            }
            if (seat.cohort() != null) {
                line.fill(seat.cohort());
            }
        });
    }

    /** Hands free seats to those who wait: call it when a cohort is set up, grows or moves its dates. */
    @Transactional
    public void offerFree(CohortId cohort) {
        seats.lockLine(line.program(cohort));
        line.fill(cohort);
    }

    /** The cohort does not take place: everybody in it goes to the head of the line, for this or the next start (rule 7). */
    @Transactional
    public void carryOver(CohortId canceled) {
        String program = line.program(canceled);
        seats.lockLine(program);
        seats.in(canceled).forEach(line::backToHead);
        line.fillAll(program);
    }

    /** One member is to go on with a later cohort and goes to the head of the line (rule 28). */
    @Transactional
    public void carryOver(CaseId member) {
        Seat known = seat(member);
        seats.lockLine(known.program());
        Seat seat = seat(member);
        if (seat.cohort() != null) {
            line.backToHead(seat);
            line.fillAll(seat.program());
        }
    }

    /**
     * Moves the reserved and taken seats of one cohort to another; the members and their cases are the caller's.
     *
     * @throws RequestRefused when there is not room for all
     */
    @Transactional
    public void moveAll(CohortId from, CohortId to) {
        seats.lockLine(line.program(from));
        line.move(from, to);
    }

    /** Locks the line of the cohort's program until the caller's transaction ends; the lock comes before the cohort's. */
    void hold(CohortId cohort) {
        seats.lockLine(line.program(cohort));
    }

    private Seat seat(CaseId id) {
        return seats.find(id).orElseThrow();
    }
}
