package org.credentialpath.page;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.credentialpath.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What people typed into forms of pages and have not sent: one per person and form, for a week. */
@Component
class TypedForms {

    /** So many characters one form may hold. */
    private static final int MOST = 1_000_000;

    private static final TypeReference<Map<String, List<String>>> TYPED = new TypeReference<>() {};

    /**
     * What is kept of a form.
     *
     * @param print of what stood in its fields before somebody typed
     */
    record Kept(String print, Map<String, List<String>> typed) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final TypedMark mark;

    TypedForms(JdbcClient jdbc, JsonMapper json, TypedMark mark) {
        this.jdbc = jdbc;
        this.json = json;
        this.mark = mark;
    }

    /** False when it is too much to keep. */
    @Transactional
    boolean save(TypedForm form, Map<String, List<String>> typed) {
        String text = json.writeValueAsString(typed);
        if (text.length() > MOST) {
            return false;
        }
        jdbc.sql("INSERT INTO page_typed (person, address, print, typed, saved_at) VALUES (?, ?, ?, ?::jsonb, ?)"
                        + " ON CONFLICT (person, address) DO UPDATE SET print = excluded.print,"
                        + " typed = excluded.typed, saved_at = excluded.saved_at")
                .params(form.person().value(), form.address(), form.print(), text, at(mark.instant()))
                .update();
        return true;
    }

    /** The newest words in place of those that are kept; nothing where none are. */
    @Transactional
    void renew(TypedForm form, Map<String, List<String>> typed) {
        if (addresses(form.person()).contains(form.address())) {
            save(form, typed);
        }
    }

    /** The forms of which something is kept, by where they go. */
    Set<String> addresses(PersonId person) {
        return Set.copyOf(jdbc.sql("SELECT address FROM page_typed WHERE person = ? AND saved_at >= ?")
                .params(person.value(), oldest())
                .query(String.class)
                .list());
    }

    Optional<Kept> find(PersonId person, String address) {
        return jdbc.sql("SELECT print, typed::text FROM page_typed WHERE person = ? AND address = ? AND saved_at >= ?")
                .params(person.value(), address, oldest())
                .query((row, number) -> new Kept(row.getString("print"), json.readValue(row.getString("typed"), TYPED)))
                .optional();
    }

    @Transactional
    void delete(TypedForm form) {
        jdbc.sql("DELETE FROM page_typed WHERE person = ? AND address = ?")
                .params(form.person().value(), form.address())
                .update();
    }

    /** Forgets what nobody came back for. */
    @Transactional
    void sweep() {
        jdbc.sql("DELETE FROM page_typed WHERE saved_at < ?").param(oldest()).update();
    }

    private OffsetDateTime oldest() {
        return at(mark.instant().minus(TypedMark.LIFE));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
