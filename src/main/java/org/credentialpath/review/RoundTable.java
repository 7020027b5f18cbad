package org.credentialpath.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.shared.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables review_round and review_round_criterion. */
@Component
class RoundTable {

    private final JdbcClient jdbc;

    RoundTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the submission has its round already. */
    boolean add(Round round, UUID submission) {
        boolean added = jdbc.sql("""
                        INSERT INTO review_round (id, case_id, attempt, submission, state, opened_at)
                        VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                        .params(round.id().value(), round.caseId().value(), round.attempt(), submission)
                        .params(round.state().name(), Columns.of(round.opened()))
                        .update()
                == 1;
        if (added) {
            addCriteria(round);
        }
        return added;
    }

    private void addCriteria(Round round) {
        for (int place = 0; place < round.criteria().size(); place++) {
            jdbc.sql("INSERT INTO review_round_criterion (round, place, criterion) VALUES (?, ?, ?)")
                    .params(round.id().value(), place, round.criteria().get(place))
                    .update();
        }
    }

    /** A further round of the submission, after an appeal. */
    void addAgain(Round round, UUID submission) {
        jdbc.sql("""
                        INSERT INTO review_round (id, case_id, attempt, submission, state, opened_at, repeat)
                        SELECT :id, :case, :attempt, :submission, :state, :opened, max(repeat) + 1
                        FROM review_round WHERE submission = :submission""")
                .param("id", round.id().value())
                .param("case", round.caseId().value())
                .param("attempt", round.attempt())
                .param("submission", submission)
                .param("state", round.state().name())
                .param("opened", Columns.of(round.opened()))
                .update();
        addCriteria(round);
    }

    Optional<Round> find(RoundId id) {
        return find(id, "");
    }

    /** Locks the round until the end of the transaction, so that two reviewers sign one after the other. */
    Optional<Round> locked(RoundId id) {
        return find(id, " FOR UPDATE");
    }

    /** The newest first. */
    List<Round> ofCase(CaseId id) {
        return jdbc.sql("SELECT * FROM review_round WHERE case_id = ? ORDER BY attempt DESC, repeat DESC")
                .param(id.value())
                .query(this::read)
                .list();
    }

    /** The newest round of a submission. */
    Optional<Round> ofSubmission(UUID submission) {
        return jdbc.sql("SELECT * FROM review_round WHERE submission = ? ORDER BY repeat DESC LIMIT 1")
                .param(submission)
                .query(this::read)
                .optional();
    }

    void end(RoundId id, Round.State state, Instant at) {
        jdbc.sql("UPDATE review_round SET state = ?, ended_at = ? WHERE id = ?")
                .params(state.name(), Columns.of(at), id.value())
                .update();
    }

    private Optional<Round> find(RoundId id, String lock) {
        return jdbc.sql("SELECT * FROM review_round WHERE id = ?" + lock)
                .param(id.value())
                .query(this::read)
                .optional();
    }

    private Round read(ResultSet row, int index) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Round(
                new RoundId(id),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getInt("attempt"),
                Round.State.valueOf(row.getString("state")),
                criteria(id),
                row.getObject("opened_at", OffsetDateTime.class).toInstant());
    }

    private List<String> criteria(UUID round) {
        return jdbc.sql("SELECT criterion FROM review_round_criterion WHERE round = ? ORDER BY place")
                .param(round)
                .query(String.class)
                .list();
    }
}
