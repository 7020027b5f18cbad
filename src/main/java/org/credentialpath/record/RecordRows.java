package org.credentialpath.record;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of the record's tables. */
@Component
class RecordRows {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JdbcTemplate jdbc;
    private final JsonMapper json = new JsonMapper();

    RecordRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void insert(List<Chain.Chained> entries, List<Chain.Salted> words) {
        jdbc.batchUpdate("""
                INSERT INTO record_entry (number, stream, place, kind, author_person, author_system, author_for, request_id,
                  happened_at, written_at, facts, words_digest, previous_hash, hash)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)""", entries, entries.size(), this::set);
        if (!words.isEmpty()) {
            jdbc.batchUpdate(
                    "INSERT INTO record_words (number, salt, words) VALUES (?, ?, ?::jsonb)",
                    words,
                    words.size(),
                    this::set);
        }
    }

    void move(List<Chain.Head> heads) {
        jdbc.batchUpdate(
                "UPDATE record_head SET place = ?, hash = ? WHERE stream = ?", heads, heads.size(), (row, head) -> {
                    row.setInt(1, head.place());
                    row.setString(2, head.hash());
                    row.setObject(3, head.stream());
                });
    }

    private void set(PreparedStatement row, Chain.Chained entry) throws SQLException {
        Link link = entry.link();
        row.setLong(1, link.number());
        row.setObject(2, link.stream());
        row.setInt(3, link.place());
        row.setString(4, link.kind());
        row.setObject(5, uuid(link.author().person()));
        row.setString(6, link.author().system());
        row.setObject(7, uuid(link.author().onBehalfOf()));
        row.setString(8, link.requestId());
        row.setTimestamp(9, Timestamp.from(link.happenedAt()));
        row.setTimestamp(10, Timestamp.from(link.writtenAt()));
        row.setString(11, json.writeValueAsString(link.facts()));
        row.setString(12, link.wordsDigest());
        row.setString(13, link.previousHash());
        row.setString(14, entry.hash());
    }

    private void set(PreparedStatement row, Chain.Salted salted) throws SQLException {
        row.setLong(1, salted.number());
        row.setString(2, salted.salt());
        row.setString(3, json.writeValueAsString(salted.words()));
    }

    Link link(ResultSet row) throws SQLException {
        return new Link(
                row.getLong("number"),
                row.getObject("stream", UUID.class),
                row.getInt("place"),
                row.getString("kind"),
                author(row),
                row.getString("request_id"),
                instant(row, "happened_at"),
                instant(row, "written_at"),
                texts(row.getString("facts")),
                row.getString("words_digest"),
                row.getString("previous_hash"));
    }

    Map<String, String> texts(@Nullable String column) {
        return column == null ? Map.of() : json.readValue(column, TEXTS);
    }

    private static Author author(ResultSet row) throws SQLException {
        return new Author(person(row, "author_person"), row.getString("author_system"), person(row, "author_for"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }

    private static @Nullable UUID uuid(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
