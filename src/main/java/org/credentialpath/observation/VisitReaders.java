package org.credentialpath.observation;

import org.credentialpath.cases.CaseReaders;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** An observer may read the case while a visit of theirs is not over, and after they recorded it. */
@Component
class VisitReaders implements CaseReaders {

    private final VisitTable table;

    VisitReaders(VisitTable table) {
        this.table = table;
    }

    @Override
    public boolean mayRead(CaseId caseId, PersonId reader) {
        return table.ofCase(caseId).stream()
                .filter(visit -> reader.equals(visit.observer()))
                .anyMatch(visit -> !visit.state().isOver() || visit.state() == Visit.State.RECORDED);
    }
}
