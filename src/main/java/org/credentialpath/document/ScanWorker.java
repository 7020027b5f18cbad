package org.credentialpath.document;

import org.credentialpath.document.Document.ScanState;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Scans what came in while the scanner was away; until then nobody but its owner can open it. */
@Component
class ScanWorker {

    private static final int AT_ONCE = 20;

    private final DocumentTable table;
    private final Scans scans;
    private final EvidenceRecord record;
    private final TransactionOperations transaction;

    ScanWorker(DocumentTable table, Scans scans, EvidenceRecord record, TransactionOperations transaction) {
        this.table = table;
        this.scans = scans;
        this.record = record;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT20S")
    void scanWaiting() {
        if (scans.possible()) {
            table.waiting(AT_ONCE).forEach(id -> transaction.executeWithoutResult(status -> scan(id)));
        }
    }

    private void scan(DocumentId id) {
        if (!table.lockWaiting(id)) {
            return;
        }
        ScanState state = scans.stateOf(new PartsStream(table, id));
        if (state == ScanState.WAITING) {
            return;
        }
        table.scanned(id, state);
        table.uses(id)
                .forEach(about -> record.write(
                        Act.of(about, "document.scanned").fact("document", id).fact("scan", state)));
    }
}
