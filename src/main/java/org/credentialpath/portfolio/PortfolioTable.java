package org.credentialpath.portfolio;

import java.util.List;
import java.util.Optional;
import org.credentialpath.shared.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables portfolio and portfolio_open_criterion. */
@Component
class PortfolioTable {

    /** The round and stage of a portfolio. */
    record State(int round, Portfolio.Stage stage) {

        static final State FIRST = new State(1, Portfolio.Stage.BUILDING);
    }

    private final JdbcClient jdbc;

    PortfolioTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    State state(CaseId id) {
        return read(id, "").orElse(State.FIRST);
    }

    /** Locks the portfolio until the end of the transaction, so that what is done to it comes one after the other. */
    State locked(CaseId id) {
        jdbc.sql("INSERT INTO portfolio (case_id, round, stage) VALUES (?, 1, 'BUILDING') ON CONFLICT DO NOTHING")
                .param(id.value())
                .update();
        return read(id, " FOR UPDATE").orElseThrow();
    }

    void set(CaseId id, State state) {
        jdbc.sql("""
                        INSERT INTO portfolio (case_id, round, stage) VALUES (?, ?, ?)
                        ON CONFLICT (case_id) DO UPDATE SET round = excluded.round, stage = excluded.stage""").params(id.value(), state.round(), state.stage().name()).update();
    }

    void open(CaseId id, int round, List<OpenCriterion> criteria) {
        criteria.forEach(each -> jdbc.sql("""
                        INSERT INTO portfolio_open_criterion (case_id, round, criterion, feedback, change)
                        VALUES (?, ?, ?, ?, '') ON CONFLICT DO NOTHING""")
                .params(id.value(), round, each.criterion(), each.feedback())
                .update());
    }

    List<OpenCriterion> openCriteria(CaseId id, int round) {
        return jdbc.sql("SELECT * FROM portfolio_open_criterion WHERE case_id = ? AND round = ? ORDER BY criterion")
                .params(id.value(), round)
                .query((row, index) -> new OpenCriterion(
                        row.getString("criterion"), row.getString("feedback"), row.getString("change")))
                .list();
    }

    /** False when the criterion is not open. */
    boolean change(CaseId id, int round, String criterion, String words) {
        return jdbc.sql("""
                        UPDATE portfolio_open_criterion SET change = ? WHERE case_id = ? AND round = ? AND criterion = ?""").params(words, id.value(), round, criterion).update() == 1;
    }

    private Optional<State> read(CaseId id, String lock) {
        return jdbc.sql("SELECT round, stage FROM portfolio WHERE case_id = ?" + lock)
                .param(id.value())
                .query((row, index) -> new State(row.getInt("round"), Portfolio.Stage.valueOf(row.getString("stage"))))
                .optional();
    }
}
