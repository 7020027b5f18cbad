package org.credentialpath.review;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables review_judgement and review_result. */
@Component
class JudgementTable {

    private final JdbcClient jdbc;

    JudgementTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param page the page it was typed on */
    void save(AssignmentId assignment, PersonId reviewer, Judgement judgement, @Nullable UUID page, Instant at) {
        jdbc.sql("""
                        INSERT INTO review_judgement (assignment, reviewer, criterion, met, feedback, note, saved_at, page)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT (assignment, reviewer, criterion) DO UPDATE SET met = excluded.met,
                          feedback = excluded.feedback, note = excluded.note, saved_at = excluded.saved_at,
                          page = excluded.page""")
                .params(assignment.value(), reviewer.value(), judgement.criterion())
                .param(judgement.met())
                .params(judgement.feedback(), judgement.note(), Columns.of(at))
                .param(page)
                .update();
    }

    /** The criteria that this page saved last. */
    Set<String> savedOn(AssignmentId assignment, PersonId reviewer, UUID page) {
        return Set.copyOf(
                jdbc.sql("SELECT criterion FROM review_judgement WHERE assignment = ? AND reviewer = ? AND page = ?")
                        .params(assignment.value(), reviewer.value(), page)
                        .query(String.class)
                        .list());
    }

    List<Judgement> of(AssignmentId assignment, PersonId reviewer) {
        return jdbc.sql("SELECT * FROM review_judgement WHERE assignment = ? AND reviewer = ?")
                .params(assignment.value(), reviewer.value())
                .query((row, index) -> new Judgement(
                        row.getString("criterion"),
                        (Boolean) row.getObject("met"),
                        row.getString("feedback"),
                        row.getString("note")))
                .list();
    }

    /** Keeps the result, unless the criterion has one already. */
    void add(RoundId round, Result result) {
        jdbc.sql("""
                        INSERT INTO review_result (round, criterion, met, how, feedback) VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT DO NOTHING""")
                .params(round.value(), result.criterion(), result.met())
                .params(result.how().name(), result.feedback())
                .update();
    }

    List<Result> results(RoundId round) {
        return jdbc.sql("SELECT * FROM review_result WHERE round = ? ORDER BY criterion")
                .param(round.value())
                .query((row, index) -> new Result(
                        row.getString("criterion"),
                        row.getBoolean("met"),
                        Result.How.valueOf(row.getString("how")),
                        row.getString("feedback")))
                .list();
    }
}
