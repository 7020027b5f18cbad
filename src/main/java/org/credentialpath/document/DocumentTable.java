package org.credentialpath.document;

import java.io.IOException;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.document.Document.ScanState;
import org.credentialpath.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of documents and their contents. */
@Component
class DocumentTable {

    private static final int PART = 1 << 20;

    private final JdbcClient jdbc;

    DocumentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the owner stores in all, without what was removed; held still until the transaction ends. */
    long storedBy(PersonId owner) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 7))")
                .param(owner.toString())
                .query((row, number) -> "")
                .single();
        return jdbc.sql("SELECT coalesce(sum(bytes), 0) FROM document WHERE owner = ? AND scan <> 'INFECTED'")
                .param(owner.value())
                .query(Long.class)
                .single();
    }

    void insert(Document document, InputStream content) throws IOException {
        jdbc.sql("INSERT INTO document (id, owner, file_name, media_type, bytes, sha256, scan, uploaded_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        document.id().value(),
                        document.owner().value(),
                        document.fileName(),
                        document.mediaType(),
                        document.bytes(),
                        document.sha256(),
                        document.scan().name(),
                        OffsetDateTime.ofInstant(document.uploadedAt(), ZoneOffset.UTC))
                .update();
        int number = 0;
        for (byte[] part = content.readNBytes(PART); part.length > 0; part = content.readNBytes(PART)) {
            jdbc.sql("INSERT INTO document_part (document, number, content) VALUES (?, ?, ?)")
                    .params(document.id().value(), number++, part)
                    .update();
        }
    }

    Optional<Document> find(DocumentId id) {
        return jdbc.sql("SELECT * FROM document WHERE id = ?")
                .param(id.value())
                .query((row, number) -> document(row))
                .optional();
    }

    Optional<byte[]> part(DocumentId id, int number) {
        return jdbc.sql("SELECT content FROM document_part WHERE document = ? AND number = ?")
                .params(id.value(), number)
                .query((row, count) -> row.getBytes(1))
                .optional();
    }

    void use(DocumentId id, UUID about) {
        jdbc.sql("INSERT INTO document_use (document, about) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(id.value(), about)
                .update();
    }

    List<UUID> uses(DocumentId id) {
        return jdbc.sql("SELECT about FROM document_use WHERE document = ? ORDER BY about")
                .param(id.value())
                .query(UUID.class)
                .list();
    }

    /** Documents nobody has scanned yet, oldest first. */
    List<DocumentId> waiting(int most) {
        return jdbc
                .sql("SELECT id FROM document WHERE scan = 'WAITING' ORDER BY uploaded_at LIMIT ?")
                .param(most)
                .query(UUID.class)
                .list()
                .stream()
                .map(DocumentId::new)
                .toList();
    }

    /**
     * Takes the document for scanning until the transaction ends; false when another worker has it or it is done. Somebody
     * may hand it in meanwhile: they need not wait.
     */
    boolean lockWaiting(DocumentId id) {
        return jdbc.sql("SELECT id FROM document WHERE id = ? AND scan = 'WAITING' FOR NO KEY UPDATE SKIP LOCKED")
                .param(id.value())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    void scanned(DocumentId id, ScanState state) {
        jdbc.sql("UPDATE document SET scan = ? WHERE id = ?")
                .params(state.name(), id.value())
                .update();
        if (state == ScanState.INFECTED) {
            jdbc.sql("DELETE FROM document_part WHERE document = ?")
                    .param(id.value())
                    .update();
        }
    }

    private static Document document(ResultSet row) throws SQLException {
        return new Document(
                new DocumentId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("owner", UUID.class)),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getLong("bytes"),
                row.getString("sha256"),
                ScanState.valueOf(row.getString("scan")),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant());
    }
}
