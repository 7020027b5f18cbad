package org.credentialpath.portfolio;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.credentialpath.document.DocumentId;
import org.credentialpath.shared.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The working copy: the tables portfolio_item, portfolio_entry and portfolio_file. */
@Component
class ItemTable {

    /** A saved item. */
    record Saved(String item, String text, List<String> competencies, boolean finished, int version, Instant savedAt) {}

    /** An entry of a list. */
    record SavedEntry(UUID id, String item, String title, String text) {}

    /** A file of an item. */
    record SavedFile(UUID id, String item, DocumentId document) {}

    /** Where a file of the working copy stands. */
    record Place(CaseId caseId, String item) {}

    private final JdbcClient jdbc;

    ItemTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, Saved> saved(CaseId id) {
        return jdbc
                .sql("SELECT * FROM portfolio_item WHERE case_id = ?")
                .param(id.value())
                .query(ItemTable::item)
                .stream()
                .collect(Collectors.toMap(Saved::item, Function.identity()));
    }

    List<SavedEntry> entries(CaseId id) {
        return jdbc.sql("SELECT * FROM portfolio_entry WHERE case_id = ? ORDER BY added_at, id")
                .param(id.value())
                .query((row, index) -> new SavedEntry(
                        row.getObject("id", UUID.class),
                        row.getString("item"),
                        row.getString("title"),
                        row.getString("text")))
                .list();
    }

    List<SavedFile> files(CaseId id) {
        return jdbc.sql("SELECT * FROM portfolio_file WHERE case_id = ? ORDER BY added_at, id")
                .param(id.value())
                .query((row, index) -> new SavedFile(
                        row.getObject("id", UUID.class),
                        row.getString("item"),
                        new DocumentId(row.getObject("document", UUID.class))))
                .list();
    }

    /** Where the document stands in a working copy; where in several, in the one it was put into last. */
    Optional<Place> holding(DocumentId document) {
        return jdbc.sql(
                        "SELECT case_id, item FROM portfolio_file WHERE document = ? ORDER BY added_at DESC, id LIMIT 1")
                .param(document.value())
                .query((row, index) ->
                        new Place(new CaseId(row.getObject("case_id", UUID.class)), row.getString("item")))
                .optional();
    }

    /** The case of a file of the working copy. */
    Optional<CaseId> caseOfFile(UUID file) {
        return jdbc.sql("SELECT case_id FROM portfolio_file WHERE id = ?")
                .param(file)
                .query(UUID.class)
                .optional()
                .map(CaseId::new);
    }

    /** @param page the page that saves it, if one does */
    void save(CaseId id, String item, String text, List<String> competencies, @Nullable UUID page, Instant now) {
        jdbc.sql("""
                        INSERT INTO portfolio_item (case_id, item, text, competencies, version, page, saved_at)
                        VALUES (?, ?, ?, ?, 1, ?, ?)
                        ON CONFLICT (case_id, item) DO UPDATE SET text = excluded.text,
                          competencies = excluded.competencies, version = portfolio_item.version + 1,
                          page = excluded.page, saved_at = excluded.saved_at""")
                .params(id.value(), item, text)
                .param(competencies.toArray(String[]::new))
                .param(page)
                .param(column(now))
                .update();
    }

    /** Whether it was this page that saved the text last. */
    boolean savedBy(CaseId id, String item, UUID page) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM portfolio_item WHERE case_id = ? AND item = ? AND page = ?)")
                .params(id.value(), item, page)
                .query(Boolean.class)
                .single();
    }

    /** Makes sure the item has a row, and gives it the next version. */
    void touch(CaseId id, String item, Instant now) {
        jdbc.sql("""
                        INSERT INTO portfolio_item (case_id, item, version, saved_at) VALUES (?, ?, 1, ?)
                        ON CONFLICT (case_id, item) DO UPDATE SET version = portfolio_item.version + 1,
                          saved_at = excluded.saved_at""").params(id.value(), item, column(now)).update();
    }

    /** What the item holds was kept while somebody typed, and the record does not know of it yet. */
    void kept(CaseId id, String item) {
        jdbc.sql("UPDATE portfolio_item SET untold = true WHERE case_id = ? AND item = ?")
                .params(id.value(), item)
                .update();
    }

    /** The record knows now; whether it did not before. */
    boolean told(CaseId id, String item) {
        return jdbc.sql("UPDATE portfolio_item SET untold = false WHERE case_id = ? AND item = ? AND untold")
                        .params(id.value(), item)
                        .update()
                == 1;
    }

    void finished(CaseId id, String item, boolean finished) {
        jdbc.sql("UPDATE portfolio_item SET finished = ? WHERE case_id = ? AND item = ?")
                .params(finished, id.value(), item)
                .update();
    }

    void unfinish(CaseId id, List<String> items) {
        items.forEach(item -> finished(id, item, false));
    }

    void addEntry(UUID entry, CaseId id, String item, Content.Entry content, Instant now) {
        jdbc.sql("INSERT INTO portfolio_entry (id, case_id, item, title, text, added_at) VALUES (?, ?, ?, ?, ?, ?)")
                .params(entry, id.value(), item, content.title(), content.text(), column(now))
                .update();
    }

    /** False when there is no such entry in this item. */
    boolean changeEntry(UUID entry, CaseId id, String item, Content.Entry content) {
        return jdbc.sql("UPDATE portfolio_entry SET title = ?, text = ? WHERE id = ? AND case_id = ? AND item = ?")
                        .params(content.title(), content.text(), entry, id.value(), item)
                        .update()
                == 1;
    }

    void removeEntry(UUID entry, CaseId id, String item) {
        jdbc.sql("DELETE FROM portfolio_entry WHERE id = ? AND case_id = ? AND item = ?")
                .params(entry, id.value(), item)
                .update();
    }

    void addFile(UUID file, CaseId id, String item, DocumentId document, Instant now) {
        jdbc.sql("INSERT INTO portfolio_file (id, case_id, item, document, added_at) VALUES (?, ?, ?, ?, ?)")
                .params(file, id.value(), item, document.value(), column(now))
                .update();
    }

    void removeFile(UUID file, CaseId id, String item) {
        jdbc.sql("DELETE FROM portfolio_file WHERE id = ? AND case_id = ? AND item = ?")
                .params(file, id.value(), item)
                .update();
    }

    static OffsetDateTime column(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Saved item(ResultSet row, int index) throws SQLException {
        return new Saved(
                row.getString("item"),
                row.getString("text"),
                Arrays.asList((String[]) row.getArray("competencies").getArray()),
                row.getBoolean("finished"),
                row.getInt("version"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant());
    }
}
