package org.credentialpath.document;

import org.credentialpath.document.Document.ScanState;
import org.credentialpath.record.EvidenceRecord;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Lets a test say what the virus scanner found in a file. */
@Component
public class TestScans {

    private final DocumentTable table;
    private final EvidenceRecord record;
    private final ObjectProvider<ContentRemoved> features;
    private final TransactionOperations transaction;

    TestScans(
            DocumentTable table,
            EvidenceRecord record,
            ObjectProvider<ContentRemoved> features,
            TransactionOperations transaction) {
        this.table = table;
        this.record = record;
        this.features = features;
        this.transaction = transaction;
    }

    /** As when there is no scanner, or it is away. */
    public void waits(DocumentId id) {
        table.scanned(id, ScanState.WAITING);
    }

    public void clean(DocumentId id) {
        scanned(id, Scanner.Verdict.CLEAN);
    }

    /** A virus is found by the worker that scans what waited. */
    public void infected(DocumentId id) {
        scanned(id, Scanner.Verdict.INFECTED);
    }

    private void scanned(DocumentId id, Scanner.Verdict verdict) {
        waits(id);
        ScanWorker worker = new ScanWorker(table, new Scans(content -> verdict, false), record, features, transaction);
        if (!worker.scanned(id)) {
            throw new AssertionError("Document " + id + " still waits");
        }
    }
}
