package org.credentialpath.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables document_upload and document_upload_part: contents on their way in. */
@Component
class UploadTable {

    private final JdbcClient jdbc;

    UploadTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Upload upload, PersonId owner) {
        jdbc.sql("INSERT INTO document_upload (id, owner, file_name, length, expires_at) VALUES (?, ?, ?, ?, ?)")
                .params(upload.id(), owner.value(), upload.fileName(), upload.length(), column(upload.expires()))
                .update();
    }

    /** Somebody else's is not found, and neither is one that has expired. */
    Optional<Upload> find(UUID id, PersonId owner, Instant now) {
        return jdbc.sql("SELECT * FROM document_upload WHERE id = ? AND owner = ? AND expires_at > ?")
                .params(id, owner.value(), column(now))
                .query((row, number) -> upload(row))
                .optional();
    }

    /** False when the piece does not begin where the upload stands, or is longer than what is left. */
    boolean append(Upload upload, byte[] piece, Instant expires) {
        Optional<Integer> number = jdbc.sql("""
                        UPDATE document_upload SET received = received + :bytes, parts = parts + 1, expires_at = :expires
                        WHERE id = :id AND received = :from AND received + :bytes <= length RETURNING parts - 1""")
                .param("bytes", piece.length)
                .param("expires", column(expires))
                .param("id", upload.id())
                .param("from", upload.received())
                .query(Integer.class)
                .optional();
        number.ifPresent(at -> jdbc.sql("INSERT INTO document_upload_part (upload, number, content) VALUES (?, ?, ?)")
                .params(upload.id(), at, piece)
                .update());
        return number.isPresent();
    }

    Optional<byte[]> part(UUID id, int number) {
        return jdbc.sql("SELECT content FROM document_upload_part WHERE upload = ? AND number = ?")
                .params(id, number)
                .query((row, count) -> row.getBytes(1))
                .optional();
    }

    void remove(UUID id) {
        jdbc.sql("DELETE FROM document_upload WHERE id = ?").param(id).update();
    }

    /** Leaves the owner so many, those that were last gone on with. */
    void keepNewest(PersonId owner, int most) {
        jdbc.sql("""
                        DELETE FROM document_upload WHERE id IN
                          (SELECT id FROM document_upload WHERE owner = ? ORDER BY expires_at DESC, id OFFSET ?)""").params(owner.value(), most).update();
    }

    int removeExpired(Instant now) {
        return jdbc.sql("DELETE FROM document_upload WHERE expires_at <= ?")
                .param(column(now))
                .update();
    }

    private static OffsetDateTime column(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Upload upload(ResultSet row) throws SQLException {
        return new Upload(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                row.getLong("length"),
                row.getLong("received"),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }
}
