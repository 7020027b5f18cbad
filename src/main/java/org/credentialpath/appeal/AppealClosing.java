package org.credentialpath.appeal;

import org.credentialpath.cases.Case;
import org.credentialpath.cases.CaseWatch;
import org.credentialpath.cases.Cases;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Closes an appeal without a ruling: it is taken back, or the case has ended and left nothing to appeal against. A case
 * that is not awarded meanwhile leaves it open (rule 30).
 */
@Component
class AppealClosing implements CaseWatch {

    private final AppealTable table;
    private final Cases cases;
    private final AppealProcess process;
    private final EvidenceRecord record;

    AppealClosing(AppealTable table, @Lazy Cases cases, @Lazy AppealProcess process, EvidenceRecord record) {
        this.table = table;
        this.cases = cases;
        this.process = process;
        this.record = record;
    }

    /** False when it was not open any more. */
    boolean close(Appeal appeal, String why) {
        boolean closed = table.close(appeal.id());
        if (closed) {
            record.write(Act.of(appeal.caseId().value(), "appeal.closed")
                    .fact("appeal", appeal.id())
                    .fact("why", why));
            process.closed(appeal.id());
        }
        return closed;
    }

    @Override
    public void opened(Case file) {
        // Nobody appeals against a case that only begins.
    }

    @Override
    public void ended(Case file) {
        if (cases.get(file.id()).status() != Case.Status.NOT_AWARDED) {
            table.open(file.id()).ifPresent(appeal -> close(appeal, "case-ended"));
        }
    }
}
