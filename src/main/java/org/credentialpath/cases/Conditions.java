package org.credentialpath.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.credentialpath.document.DocumentId;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What must be done before a portfolio may be submitted, such as the final training of a conditional place (rule 3). */
@Service
@Transactional
public class Conditions {

    /**
     * One condition.
     *
     * @param words what is to be done, as the participant reads it
     * @param metOn the day it was done, null while it is open
     * @param proof what the participant handed in to show it, null for none
     */
    public record Condition(
            CaseId caseId,
            String code,
            String words,
            LocalDate due,
            @Nullable LocalDate metOn,
            @Nullable DocumentId proof) {

        public boolean isMet() {
            return metOn != null;
        }
    }

    private final CaseRights rights;
    private final JdbcClient jdbc;
    private final EvidenceRecord record;
    private final HouseClock clock;

    Conditions(CaseRights rights, JdbcClient jdbc, EvidenceRecord record, HouseClock clock) {
        this.rights = rights;
        this.jdbc = jdbc;
        this.record = record;
        this.clock = clock;
    }

    /** Sets a condition, once: the same code a second time changes nothing. Called when a conditional place is taken. */
    public void set(CaseId id, String code, String words, LocalDate due) {
        int added = jdbc.sql(
                        "INSERT INTO case_condition (case_id, code, words, due) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")
                .params(id.value(), code, words, due)
                .update();
        if (added == 1) {
            record.write(Act.of(id.value(), "condition.set").fact("code", code).fact("due", due));
        }
    }

    @Transactional(readOnly = true)
    public List<Condition> of(CaseId id) {
        return jdbc.sql("SELECT * FROM case_condition WHERE case_id = ? ORDER BY due, code")
                .param(id.value())
                .query(Conditions::read)
                .list();
    }

    @Transactional(readOnly = true)
    public List<Condition> open(CaseId id) {
        return of(id).stream().filter(each -> !each.isMet()).toList();
    }

    /**
     * Says that it was done. Staff look at the proof in the completeness check.
     *
     * @param by the participant, who needs a proof, or a coordinator
     * @throws CaseRefused when the day lies ahead, the proof is missing, or there is no such condition
     */
    public void met(CaseId id, String code, PersonId by, LocalDate on, @Nullable DocumentId proof) {
        Case file = rights.requireOwnOrStaff(id, by);
        if (on.isAfter(clock.today())) {
            throw CaseRefused.because(id, "condition-ahead");
        }
        if (proof == null && file.participant().equals(by)) {
            throw CaseRefused.because(id, "condition-proof");
        }
        int changed = jdbc.sql("""
                        UPDATE case_condition SET met_on = ?, proof = ?, told_by = ?, told_at = ?
                        WHERE case_id = ? AND code = ?""")
                .param(on)
                .param(proof == null ? null : proof.value())
                .params(by.value(), CaseTable.column(clock.instant()), id.value(), code)
                .update();
        if (changed == 0) {
            throw CaseRefused.because(id, "no-condition");
        }
        record.write(Act.of(id.value(), "condition.met").fact("code", code).fact("on", on));
    }

    private static Condition read(ResultSet row, int index) throws SQLException {
        UUID proof = row.getObject("proof", UUID.class);
        return new Condition(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("code"),
                row.getString("words"),
                row.getObject("due", LocalDate.class),
                row.getObject("met_on", LocalDate.class),
                proof == null ? null : new DocumentId(proof));
    }
}
