package org.credentialpath.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.credentialpath.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table review_judgement_apart. */
@Component
class ApartTable {

    private final JdbcClient jdbc;

    ApartTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the place of what the same page sent before. */
    void keep(AssignmentId assignment, PersonId reviewer, UUID page, Judgement judgement, Instant at) {
        jdbc.sql("""
                        INSERT INTO review_judgement_apart
                          (assignment, reviewer, criterion, page, met, feedback, note, saved_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT (assignment, reviewer, criterion, page) DO UPDATE SET met = excluded.met,
                          feedback = excluded.feedback, note = excluded.note, saved_at = excluded.saved_at""")
                .params(assignment.value(), reviewer.value(), judgement.criterion(), page)
                .param(judgement.met())
                .params(judgement.feedback(), judgement.note(), Columns.of(at))
                .update();
    }

    /** The oldest first. */
    List<Judgement> of(AssignmentId assignment, PersonId reviewer) {
        return jdbc.sql("""
                        SELECT * FROM review_judgement_apart WHERE assignment = ? AND reviewer = ?
                        ORDER BY saved_at, page""")
                .params(assignment.value(), reviewer.value())
                .query((row, index) -> new Judgement(
                        row.getString("criterion"),
                        (Boolean) row.getObject("met"),
                        row.getString("feedback"),
                        row.getString("note")))
                .list();
    }

    /** Drops what says exactly this. */
    void drop(AssignmentId assignment, PersonId reviewer, Judgement judgement) {
        jdbc.sql("""
                        DELETE FROM review_judgement_apart WHERE assignment = ? AND reviewer = ? AND criterion = ?
                          AND met IS NOT DISTINCT FROM ?::boolean AND feedback = ? AND note = ?""")
                .params(assignment.value(), reviewer.value(), judgement.criterion())
                .param(judgement.met())
                .params(judgement.feedback(), judgement.note())
                .update();
    }
}
