package org.credentialpath.cohort;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.document.DocumentRights;
import org.credentialpath.engine.TaskFacts;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.People;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a task about a request shows, and who may open its documents. */
@Component
@Order(TaskFacts.BY_MODEL)
class RequestTaskFacts implements TaskFacts, DocumentRights {

    static final Set<String> MODELS = Set.of("cohort-request", "cohort-place");

    private final RequestTable requests;
    private final SeatTable seats;
    private final Requests rights;
    private final People people;

    RequestTaskFacts(
            RequestTable requests,
            SeatTable seats,
            @org.springframework.context.annotation.Lazy Requests rights,
            People people) {
        this.requests = requests;
        this.seats = seats;
        this.rights = rights;
        this.people = people;
    }

    @Override
    public Optional<Facts> of(String model, UUID key) {
        return MODELS.contains(model) ? requests.find(new CaseId(key)).map(this::facts) : Optional.empty();
    }

    @Override
    public boolean mayRead(PersonId reader, UUID about) {
        try {
            rights.readable(new CaseId(about), reader);
            return true;
        } catch (Forbidden stranger) {
            return false;
        }
    }

    private Facts facts(CohortRequest request) {
        return new Facts(
                request.id(),
                people.get(request.person()).preferredName(),
                request.person(),
                request.packet().program(),
                seats.find(request.id()).map(Seat::cohort).orElse(null));
    }
}
