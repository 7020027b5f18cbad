package org.credentialpath.document;

import java.util.List;
import java.util.UUID;
import org.credentialpath.document.Document.ScanState;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Scans what came in while the scanner was away; until then nobody but its owner can open it. What has a virus in it is
 * deleted, and the features are told in the same transaction.
 */
@Component
class ScanWorker {

    private static final Logger LOG = LoggerFactory.getLogger(ScanWorker.class);
    private static final int AT_ONCE = 20;

    private final DocumentTable table;
    private final Scans scans;
    private final EvidenceRecord record;
    private final ObjectProvider<ContentRemoved> features;
    private final TransactionOperations transaction;

    ScanWorker(
            DocumentTable table,
            Scans scans,
            EvidenceRecord record,
            ObjectProvider<ContentRemoved> features,
            TransactionOperations transaction) {
        this.table = table;
        this.scans = scans;
        this.record = record;
        this.features = features;
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
        return table.waiting(AT_ONCE).stream().filter(this::scanned).count() > 0;
    }

    /** Whether there is a verdict now. */
    boolean scanned(DocumentId id) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> scan(id)));
        } catch (RuntimeException e) {
            LOG.error("Document {} could not be scanned and still waits", id, e);
            return false;
        }
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
        List<UUID> uses = table.uses(id);
        uses.forEach(about -> record.write(
                Act.of(about, "document.scanned").fact("document", id).fact("scan", state)));
        if (state == ScanState.INFECTED) {
            table.find(id).ifPresent(gone -> features.forEach(feature -> feature.removed(gone, uses)));
        }
        return true;
    }
}
