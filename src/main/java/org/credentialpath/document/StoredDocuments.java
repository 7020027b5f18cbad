package org.credentialpath.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.document.Document.ScanState;
import org.credentialpath.document.UploadRefused.Cause;
import org.credentialpath.people.Forbidden;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps uploaded contents in the database. */
@Service
class StoredDocuments implements Documents {

    private final DocumentTable table;
    private final DocumentSettings settings;
    private final Scans scans;
    private final ObjectProvider<DocumentRights> rights;
    private final EvidenceRecord record;
    private final HouseClock clock;

    StoredDocuments(
            DocumentTable table,
            DocumentSettings settings,
            Scans scans,
            ObjectProvider<DocumentRights> rights,
            EvidenceRecord record,
            HouseClock clock) {
        this.table = table;
        this.settings = settings;
        this.scans = scans;
        this.rights = rights;
        this.record = record;
        this.clock = clock;
    }

    @Override
    @Transactional
    public DocumentId keep(InputStream content, String fileName, PersonId owner, UUID about) {
        String name = FileNames.clean(fileName);
        if (name.isEmpty()) {
            throw new UploadRefused(Cause.MISSING, fileName);
        }
        if (FileKind.promisedBy(name).isEmpty()) {
            throw new UploadRefused(Cause.WRONG_TYPE, name);
        }
        try (Received file = Received.from(content, name, settings.largest().toBytes())) {
            return keep(file, owner, about);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Document get(DocumentId id) {
        return table.find(id).orElseThrow(() -> new Forbidden("No document " + id));
    }

    @Override
    @Transactional
    public void use(DocumentId id, UUID about, PersonId by) {
        if (!get(id).owner().equals(by)) {
            throw new Forbidden("Document " + id + " is not " + by + "'s");
        }
        table.use(id, about);
    }

    @Override
    @Transactional
    public InputStream open(DocumentId id, PersonId reader) {
        Document document = get(id);
        requireReader(document, reader)
                .ifPresent(about -> record.write(Act.of(about, "document.viewed")
                        .fact("document", id)
                        .fact("owner", document.owner())
                        .fact("sha256", document.sha256())));
        return new PartsStream(number -> table.part(id, number));
    }

    @Override
    @Transactional(readOnly = true)
    public InputStream goOn(DocumentId id, PersonId reader) {
        requireReader(get(id), reader);
        return new PartsStream(number -> table.part(id, number));
    }

    /** What it was handed in for, as far as the reader may see it; empty for the owner. */
    private Optional<UUID> requireReader(Document document, PersonId reader) {
        boolean own = document.owner().equals(reader);
        Optional<UUID> granted = own ? Optional.empty() : grantedBy(document, reader);
        if (!own && granted.isEmpty()) {
            throw new Forbidden("Document " + document.id() + " for " + reader);
        }
        if (document.scan() == ScanState.INFECTED || (!own && document.scan() == ScanState.WAITING)) {
            throw new DocumentWithheld(document);
        }
        return granted;
    }

    private Optional<UUID> grantedBy(Document document, PersonId reader) {
        return table.uses(document.id()).stream()
                .filter(about -> rights.stream().anyMatch(right -> right.mayRead(reader, about)))
                .findFirst();
    }

    private DocumentId keep(Received file, PersonId owner, UUID about) throws IOException {
        FileKind kind = ContentCheck.check(file);
        ScanState scan = scans.stateOf(file);
        if (scan == ScanState.INFECTED) {
            throw file.refused(Cause.VIRUS);
        }
        if (table.storedBy(owner) + file.bytes() > settings.quota().toBytes()) {
            throw file.refused(Cause.QUOTA);
        }
        DocumentId id = new DocumentId(UUID.randomUUID());
        try (InputStream content = file.open()) {
            table.insert(
                    new Document(
                            id,
                            owner,
                            file.name(),
                            kind.mediaType(),
                            file.bytes(),
                            file.sha256(),
                            scan,
                            clock.instant()),
                    content);
        }
        table.use(id, about);
        record.write(Act.of(about, "document.uploaded")
                .fact("document", id)
                .fact("bytes", file.bytes())
                .fact("sha256", file.sha256())
                .fact("scan", scan)
                .words("fileName", file.name()));
        return id;
    }
}
