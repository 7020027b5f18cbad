package org.credentialpath.observation;

import org.credentialpath.cases.CaseRights;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A candidate's objection to the observer who was chosen (rule 15). */
@Service
@Transactional
public class Objections {

    private final ObjectionTable table;
    private final Visits visits;
    private final VisitDay day;
    private final CaseRights rights;
    private final EvidenceRecord record;
    private final HouseClock clock;

    // Lazy, because the engine knows the visits before the service behind them can steer runs.
    Objections(
            ObjectionTable table,
            Visits visits,
            @Lazy VisitDay day,
            CaseRights rights,
            EvidenceRecord record,
            HouseClock clock) {
        this.table = table;
        this.visits = visits;
        this.day = day;
        this.rights = rights;
        this.record = record;
        this.clock = clock;
    }

    /** Whether an objection is possible: a visit is planned, and the case has not used its one. */
    @Transactional(readOnly = true)
    public boolean isPossible(Visit visit) {
        return visit.state() == Visit.State.PLANNED && !table.exists(visit.caseId());
    }

    /**
     * Calls the planned visit off, without fault, and has another observer chosen.
     *
     * @param by the candidate, or a coordinator who was told by phone
     * @throws VisitRefused when no reason is given, no visit is planned, or the case has used its objection
     */
    public void object(VisitId id, PersonId by, String reason) {
        Visit visit = visits.get(id);
        rights.requireOwnOrStaff(visit.caseId(), by);
        if (reason.isBlank()) {
            throw VisitRefused.at("reason", "objection-reason");
        }
        VisitRefused.ifTooLong(reason, "reason");
        PersonId observer = visit.observer();
        if (visit.state() != Visit.State.PLANNED || observer == null) {
            throw VisitRefused.at("reason", "nothing-planned");
        }
        if (!table.add(visit, observer, reason.strip(), clock.instant())) {
            throw VisitRefused.at("reason", "objected-before");
        }
        record.write(Act.of(visit.caseId().value(), "observer.objected")
                .fact("visit", id)
                .fact("observer", observer)
                .fact("by", by)
                .words("reason", reason.strip()));
        day.postpone(id, by, VisitFailure.OBJECTION);
    }
}
