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
        boolean gotOn = scans.possible();
        while (gotOn) {
            gotOn = scanOldest();
        }
    }

    // Goes on as long as it gets anywhere: what cannot be scanned stands first again and must not hold up the rest.
    private boolean scanOldest() {
        long done = table.waiting(AT_ONCE).stream()
                .filter(id -> Boolean.TRUE.equals(transaction.execute(status -> scan(id))))
                .count();
        return done > 0;
    }

    private boolean scan(DocumentId id) {
        if (!table.lockWaiting(id)) {
            return false;
        }
        ScanState state = scans.stateOf(new PartsStream(number -> table.part(id, number)));
        if (state == ScanState.WAITING) {
            return false;
        }
        table.scanned(id, state);
        table.uses(id)
                .forEach(about -> record.write(
                        Act.of(about, "document.scanned").fact("document", id).fact("scan", state)));
        return true;
    }
}
