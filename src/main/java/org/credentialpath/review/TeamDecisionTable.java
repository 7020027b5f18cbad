package org.credentialpath.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.program.Packet;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of decisions: written once, never changed. */
@Component
class TeamDecisionTable {

    private final JdbcClient jdbc;

    TeamDecisionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Decision decision) {
        jdbc.sql("""
                        INSERT INTO review_decision (id, case_id, round, outcome, decided_by, decided_at, due, reason, letter)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        decision.id(),
                        decision.caseId().value(),
                        decision.round().value())
                .params(decision.outcome().name(), decision.by().value(), Columns.of(decision.at()))
                .param(decision.due())
                .params(decision.reason(), decision.letter())
                .update();
        decision.members()
                .forEach(member -> jdbc.sql("INSERT INTO review_decision_member (decision, person) VALUES (?, ?)")
                        .params(decision.id(), member.value())
                        .update());
        for (int place = 0; place < decision.standings().size(); place++) {
            add(decision.id(), place, decision.standings().get(place));
        }
    }

    private void add(UUID decision, int place, Standing standing) {
        jdbc.sql("""
                        INSERT INTO review_decision_criterion (decision, place, criterion, standing, feedback)
                        VALUES (?, ?, ?, ?, ?)""")
                .params(decision, place, standing.criterion().id())
                .params(standing.state().name(), standing.feedback())
                .update();
    }

    /** The case a decision is about. */
    Optional<CaseId> caseOf(UUID decision) {
        return jdbc.sql("SELECT case_id FROM review_decision WHERE id = ?")
                .param(decision)
                .query(UUID.class)
                .optional()
                .map(CaseId::new);
    }

    /** The decisions on a case, the newest first. */
    List<Decision> of(CaseId id, Packet packet) {
        return jdbc.sql("SELECT * FROM review_decision WHERE case_id = ? ORDER BY decided_at DESC")
                .param(id.value())
                .query((row, index) -> read(row, packet))
                .list();
    }

    private Decision read(ResultSet row, Packet packet) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Decision(
                id,
                new CaseId(row.getObject("case_id", UUID.class)),
                new RoundId(row.getObject("round", UUID.class)),
                Decision.Outcome.valueOf(row.getString("outcome")),
                new PersonId(row.getObject("decided_by", UUID.class)),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                members(id),
                row.getObject("due", LocalDate.class),
                row.getString("reason"),
                row.getString("letter"),
                standings(id, packet));
    }

    private List<PersonId> members(UUID decision) {
        return jdbc.sql("SELECT person FROM review_decision_member WHERE decision = ?")
                .param(decision)
                .query((row, index) -> new PersonId(row.getObject("person", UUID.class)))
                .list();
    }

    private List<Standing> standings(UUID decision, Packet packet) {
        return jdbc.sql("SELECT * FROM review_decision_criterion WHERE decision = ? ORDER BY place")
                .param(decision)
                .query((row, index) -> new Standing(
                        packet.criterion(row.getString("criterion")),
                        Standing.State.valueOf(row.getString("standing")),
                        row.getString("feedback")))
                .list();
    }
}
