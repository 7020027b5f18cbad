package org.credentialpath.cohort;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requests for a place: found, looked at with the right to, withdrawn and expired. */
@Service
public class Requests {

    private static final Set<Role> READERS = Set.of(Role.COORDINATOR, Role.AUDITOR);

    private final RequestTable requests;
    private final SeatTable seats;
    private final Seats givingSeats;
    private final People people;
    private final CohortRequestProcess process;
    private final EvidenceRecord record;
    private final HouseClock clock;

    Requests(
            RequestTable requests,
            SeatTable seats,
            Seats givingSeats,
            People people,
            CohortRequestProcess process,
            EvidenceRecord record,
            HouseClock clock) {
        this.requests = requests;
        this.seats = seats;
        this.givingSeats = givingSeats;
        this.people = people;
        this.process = process;
        this.record = record;
        this.clock = clock;
    }

    public Optional<CohortRequest> find(CaseId id) {
        return requests.find(id);
    }

    public List<CohortRequest> of(PersonId person) {
        return requests.of(person);
    }

    /**
     * The request, for somebody who may see it: the person who asks, a coordinator, an auditor.
     *
     * @throws Forbidden when there is none or the reader has no right to it
     */
    public CohortRequest readable(CaseId id, PersonId reader) {
        return requests.find(id)
                .filter(request -> request.person().equals(reader)
                        || people.rolesOf(reader).stream().anyMatch(READERS::contains))
                .orElseThrow(() -> new Forbidden("request " + id));
    }

    /** As {@link #readable}, for somebody who may change it: the person who asks, or a coordinator on their behalf. */
    public CohortRequest changeable(CaseId id, PersonId by) {
        return requests.find(id)
                .filter(request ->
                        request.person().equals(by) || people.rolesOf(by).contains(Role.COORDINATOR))
                .orElseThrow(() -> new Forbidden("request " + id));
    }

    /**
     * Withdraws an open request, whatever it waits for; no reason is needed (rule 29). The model gives the seat back.
     *
     * @throws RequestRefused when it is over or the person is enrolled
     */
    @Transactional
    public void withdraw(CaseId id, PersonId by) {
        changeable(id, by);
        if (!requests.move(id, RequestState.OPEN, RequestState.WITHDRAWN, clock.instant())) {
            throw RequestRefused.over();
        }
        record.write(Act.of(id.value(), "request.withdrawn"));
        process.withdrawn(id);
    }

    /** Ends a request nobody sent, or that found no place in time (rule 2). Repeatable. */
    @Transactional
    public void expire(CaseId id) {
        boolean sent = seats.find(id).isPresent();
        end(id, sent ? EndReason.NOT_PLACED : EndReason.NOT_SENT);
    }

    /** The seat goes back because the agreement was not signed in time (rule 6), or the request was withdrawn. Repeatable. */
    @Transactional
    public void releaseSeat(CaseId id) {
        end(id, EndReason.NOT_SIGNED);
    }

    private void end(CaseId id, EndReason reason) {
        if (requests.expire(id, reason, clock.instant())) {
            record.write(Act.of(id.value(), "request.expired").fact("because", reason));
        }
        givingSeats.release(id);
    }
}
