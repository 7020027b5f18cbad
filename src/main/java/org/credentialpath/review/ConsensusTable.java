package org.credentialpath.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables review_consensus_draft and review_consensus_apart. */
@Component
class ConsensusTable {

    private final JdbcClient jdbc;

    ConsensusTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void save(RoundId round, PersonId by, UUID page, Judgement judgement, Instant at) {
        jdbc.sql("""
                        INSERT INTO review_consensus_draft (round, criterion, met, feedback, page, saved_by, saved_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT (round, criterion) DO UPDATE SET met = excluded.met, feedback = excluded.feedback,
                          page = excluded.page, saved_by = excluded.saved_by, saved_at = excluded.saved_at""")
                .params(round.value(), judgement.criterion())
                .param(judgement.met())
                .params(judgement.feedback(), page, by.value(), Columns.of(at))
                .update();
    }

    List<Judgement> saved(RoundId round) {
        return jdbc.sql("SELECT * FROM review_consensus_draft WHERE round = ?")
                .param(round.value())
                .query(ConsensusTable::read)
                .list();
    }

    /** The criteria that this page saved last. */
    Set<String> savedOn(RoundId round, UUID page) {
        return Set.copyOf(jdbc.sql("SELECT criterion FROM review_consensus_draft WHERE round = ? AND page = ?")
                .params(round.value(), page)
                .query(String.class)
                .list());
    }

    /** Takes the place of what the same page sent before. */
    void keepApart(RoundId round, PersonId by, UUID page, Judgement judgement, Instant at) {
        jdbc.sql("""
                        INSERT INTO review_consensus_apart (round, criterion, page, met, feedback, saved_by, saved_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT (round, criterion, page) DO UPDATE SET met = excluded.met,
                          feedback = excluded.feedback, saved_by = excluded.saved_by, saved_at = excluded.saved_at""")
                .params(round.value(), judgement.criterion(), page)
                .param(judgement.met())
                .params(judgement.feedback(), by.value(), Columns.of(at))
                .update();
    }

    /** The oldest first. */
    List<Judgement> apart(RoundId round) {
        return jdbc.sql("SELECT * FROM review_consensus_apart WHERE round = ? ORDER BY saved_at, page")
                .param(round.value())
                .query(ConsensusTable::read)
                .list();
    }

    /** Drops what says exactly this. */
    void drop(RoundId round, Judgement judgement) {
        jdbc.sql("""
                        DELETE FROM review_consensus_apart WHERE round = ? AND criterion = ?
                          AND met IS NOT DISTINCT FROM ?::boolean AND feedback = ?""")
                .params(round.value(), judgement.criterion())
                .param(judgement.met())
                .param(judgement.feedback())
                .update();
    }

    private static Judgement read(ResultSet row, int index) throws SQLException {
        return new Judgement(row.getString("criterion"), (Boolean) row.getObject("met"), row.getString("feedback"), "");
    }
}
