package org.credentialpath.observation;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.credentialpath.people.Forbidden;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps visits from the wish for one to its end. */
@Service
class VisitService implements Visits {

    private final VisitTable table;
    private final VisitRecordTable records;
    private final EvidenceRecord record;
    private final HouseClock clock;

    VisitService(VisitTable table, VisitRecordTable records, EvidenceRecord record, HouseClock clock) {
        this.table = table;
        this.records = records;
        this.record = record;
        this.clock = clock;
    }

    @Override
    @Transactional
    public VisitId want(CaseId caseId) {
        VisitId id = VisitId.random();
        table.add(id, caseId, clock.instant());
        record.write(Act.of(caseId.value(), "visit.wanted").fact("visit", id));
        return id;
    }

    @Override
    public Visit get(VisitId id) {
        return table.find(id).orElseThrow(() -> new Forbidden("visit " + id));
    }

    @Override
    public Optional<Visit> latest(CaseId caseId) {
        return table.ofCase(caseId).stream().findFirst();
    }

    @Override
    public Optional<VisitRecord> record(CaseId caseId) {
        return table.ofCase(caseId).stream()
                .filter(visit -> visit.state() == Visit.State.RECORDED)
                .findFirst()
                .flatMap(visit -> records.find(visit.id()));
    }

    @Override
    public Optional<VisitRecord> record(VisitId id) {
        return records.find(id);
    }

    @Override
    public Set<PersonId> observers(CaseId caseId) {
        return table.ofCase(caseId).stream()
                .flatMap(visit -> records.find(visit.id()).stream())
                .map(VisitRecord::observer)
                .collect(Collectors.toSet());
    }

    @Override
    public Instant plannedAt(VisitId id) {
        Instant planned = get(id).plannedAt();
        if (planned == null) {
            throw new IllegalStateException("Visit " + id + " has no day yet");
        }
        return planned;
    }

    @Override
    @Transactional
    public void giveUp(VisitId id) {
        end(get(id), Visit.State.NOT_POSSIBLE, "visit.given-up");
    }

    @Override
    @Transactional
    public void callOff(CaseId caseId) {
        table.ofCase(caseId).forEach(visit -> end(visit, Visit.State.CALLED_OFF, "visit.called-off"));
    }

    private void end(Visit visit, Visit.State state, String act) {
        if (visit.state().isOver()) {
            return;
        }
        table.update(visit.in(state));
        record.write(Act.of(visit.caseId().value(), act).fact("visit", visit.id()));
    }
}
