package org.credentialpath.survey;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The links given out and the answers that came. An answer has no time and no link, and a link is deleted when it is
 * used, so that not even the database tells who answered what.
 */
@Component
class SurveyAnswerTable {

    private final JdbcClient jdbc;
    private final SurveyTallyTable tallies;

    SurveyAnswerTable(JdbcClient jdbc, SurveyTallyTable tallies) {
        this.jdbc = jdbc;
        this.tallies = tallies;
    }

    void addLinks(UUID collection, Collection<String> digests) {
        digests.forEach(digest -> jdbc.sql("INSERT INTO survey_link (digest, collection) VALUES (?, ?)")
                .params(digest, collection)
                .update());
    }

    Optional<UUID> collectionOf(String digest) {
        return jdbc.sql("SELECT collection FROM survey_link WHERE digest = ?")
                .param(digest)
                .query(UUID.class)
                .optional();
    }

    /** False when it was used before. */
    boolean use(String digest) {
        return jdbc.sql("DELETE FROM survey_link WHERE digest = ?")
                        .param(digest)
                        .update()
                == 1;
    }

    /** Takes back every link that was not used, and returns how many there were. */
    int voidLinks(UUID collection) {
        return jdbc.sql("DELETE FROM survey_link WHERE collection = ?")
                .param(collection)
                .update();
    }

    /** @param batch the number of the bundle of paper it came in, null for an answer by link */
    void add(UUID collection, @Nullable String batch, String language, FamilyAnswer answer) {
        UUID id = UUID.randomUUID();
        jdbc.sql("INSERT INTO survey_answer (id, collection, batch, language, comment) VALUES (?, ?, ?, ?, ?)")
                .param(id)
                .param(collection)
                .param(batch)
                .param(language)
                .param(answer.comment().isEmpty() ? null : answer.comment())
                .update();
        answer.marks().forEach((item, mark) -> jdbc.sql("INSERT INTO survey_mark (answer, item, mark) VALUES (?, ?, ?)")
                .params(id, item, mark)
                .update());
    }

    int returned(UUID collection) {
        return jdbc.sql("SELECT count(*)::int FROM survey_answer WHERE collection = ?")
                .param(collection)
                .query(Integer.class)
                .single();
    }

    int onPaper(UUID collection) {
        return jdbc.sql("SELECT count(*)::int FROM survey_answer WHERE collection = ? AND batch IS NOT NULL")
                .param(collection)
                .query(Integer.class)
                .single();
    }

    /** Deletes every single answer of the collection, and returns how many families gave one. */
    int delete(UUID collection) {
        jdbc.sql("DELETE FROM survey_mark WHERE answer IN (SELECT id FROM survey_answer WHERE collection = ?)")
                .param(collection)
                .update();
        return jdbc.sql("DELETE FROM survey_answer WHERE collection = ?")
                .param(collection)
                .update();
    }

    /** What came back; the same before and after the answers were deleted. */
    SurveyRates rates(SurveyCollection collection, List<Integer> positive) {
        return tallies.rates(collection).orElseGet(() -> counted(collection, positive));
    }

    private SurveyRates counted(SurveyCollection collection, List<Integer> positive) {
        return jdbc.sql("""
                        SELECT count(DISTINCT a.id)::int AS returned, count(m.mark)::int AS answers,
                               count(m.mark) FILTER (WHERE m.mark = ANY (:positive))::int AS positive
                        FROM survey_answer a LEFT JOIN survey_mark m ON m.answer = a.id WHERE a.collection = :collection""")
                .param("positive", positive.toArray(Integer[]::new))
                .param("collection", collection.id())
                .query((row, index) -> new SurveyRates(
                        collection.distributed(),
                        row.getInt("returned"),
                        row.getInt("answers"),
                        row.getInt("positive")))
                .single();
    }

    /** The percent of positive answers to each item, rounded down. */
    Map<String, Integer> positiveByItem(UUID collection, List<Integer> positive) {
        Map<String, Integer> found = new LinkedHashMap<>();
        jdbc.sql("""
                        SELECT m.item, (100 * count(*) FILTER (WHERE m.mark = ANY (:positive)) / count(*))::int AS percent
                        FROM survey_answer a JOIN survey_mark m ON m.answer = a.id WHERE a.collection = :collection
                        GROUP BY m.item""")
                .param("positive", positive.toArray(Integer[]::new))
                .param("collection", collection)
                .query(row -> {
                    found.put(row.getString("item"), row.getInt("percent"));
                });
        return found;
    }

    /** In an order that has nothing to do with when they came. */
    List<String> comments(UUID collection) {
        return jdbc.sql("SELECT comment FROM survey_answer WHERE collection = ? AND comment IS NOT NULL ORDER BY id")
                .param(collection)
                .query(String.class)
                .list();
    }
}
