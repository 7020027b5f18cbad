package org.credentialpath.form;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The answers of every form that was sent. */
@Repository
class AnswerTable {

    private static final TypeReference<List<AnswerSection>> SECTIONS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final HouseClock clock;

    AnswerTable(JdbcClient jdbc, JsonMapper json, HouseClock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** @param known the keys the form's command reads; other questions are marked as extra */
    void insert(FormPlace place, String release, List<AnswerSection> sections, Set<String> known) {
        List<AnswerSection> marked =
                sections.stream().map(section -> section.marking(known)).toList();
        jdbc.sql("INSERT INTO form_answer (id, form, release, key, task, by, at, answers)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?::jsonb)")
                .param(UUID.randomUUID())
                .param(place.form())
                .param(release)
                .param(place.key())
                .param(place.task() == null ? null : place.task().value())
                .params(
                        place.person().value(),
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        json.writeValueAsString(marked))
                .update();
    }

    List<KeptAnswers> of(UUID key) {
        return jdbc.sql(
                        "SELECT id, form, release, key, by, at, answers::text FROM form_answer WHERE key = ? ORDER BY at")
                .param(key)
                .query((row, number) -> kept(row))
                .list();
    }

    void erase(PersonId person) {
        jdbc.sql("UPDATE form_answer SET answers = '[]'::jsonb WHERE by = ?")
                .param(person.value())
                .update();
    }

    private KeptAnswers kept(ResultSet row) throws SQLException {
        return new KeptAnswers(
                row.getObject("id", UUID.class),
                row.getString("form"),
                row.getString("release"),
                row.getObject("key", UUID.class),
                new PersonId(row.getObject("by", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                json.readValue(row.getString("answers"), SECTIONS));
    }
}
