package org.credentialpath.cohort;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.form.Answers;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table request_answers: what was answered on each form, with the questions of a process owner's own among it. */
@Component
class AnswerStore {

    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    AnswerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CaseId id, String form, Answers answers, Instant at, PersonId by, Channel channel) {
        jdbc.sql("""
                        INSERT INTO request_answers (request, number, form, answers, given_at, given_by, channel)
                        SELECT ?, 1 + count(*), ?, ?::jsonb, ?, ?, ? FROM request_answers WHERE request = ?""")
                .params(id.value(), form, json.writeValueAsString(plain(answers)), Timestamp.from(at))
                .params(by.value(), channel.name(), id.value())
                .update();
    }

    /** In the order they were given. */
    List<GivenAnswers> of(CaseId id) {
        return jdbc.sql("SELECT * FROM request_answers WHERE request = ? ORDER BY number")
                .param(id.value())
                .query(this::given)
                .list();
    }

    /** What the person last answered on the form, in whichever request. */
    Optional<GivenAnswers> last(PersonId person, String form) {
        return jdbc.sql("""
                        SELECT a.* FROM request_answers a JOIN cohort_request r ON r.id = a.request
                        WHERE r.person = ? AND a.form = ? ORDER BY a.given_at DESC LIMIT 1""").params(person.value(), form).query(this::given).optional();
    }

    private GivenAnswers given(ResultSet row, int index) throws SQLException {
        return new GivenAnswers(
                row.getString("form"),
                json.readValue(row.getString("answers"), MAP),
                row.getTimestamp("given_at").toInstant(),
                new PersonId(row.getObject("given_by", UUID.class)),
                Channel.valueOf(row.getString("channel")));
    }

    private static Map<String, Object> plain(Answers answers) {
        Map<String, Object> plain = new LinkedHashMap<>();
        answers.values().forEach((key, value) -> plain.put(key, plain(value)));
        return plain;
    }

    private static Object plain(Object value) {
        if (value instanceof Answers row) {
            return plain(row);
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(AnswerStore::plain).toList();
        }
        return value instanceof Boolean || value instanceof Number ? value : value.toString();
    }
}
