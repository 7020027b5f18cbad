package org.credentialpath.cases;

import java.time.LocalDate;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.HouseClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes a case up again after an appeal (rule 30): nothing else brings back a case that was not awarded. */
@Component
class CaseReopening {

    private final CaseTable table;
    private final JdbcClient jdbc;
    private final CredentialCaseProcess process;
    private final EvidenceRecord record;
    private final HouseClock clock;

    CaseReopening(
            CaseTable table, JdbcClient jdbc, CredentialCaseProcess process, EvidenceRecord record, HouseClock clock) {
        this.table = table;
        this.jdbc = jdbc;
        this.process = process;
        this.record = record;
        this.clock = clock;
    }

    /** Returns whether the case had ended, so that its run has to be begun anew. */
    boolean takeUp(Case file, Beginning beginning, LocalDate openUntil) {
        boolean ended = file.status() == Case.Status.NOT_AWARDED;
        if (file.isOver() && !ended) {
            throw CaseRefused.over(file.id());
        }
        LocalDate until = openUntil.isAfter(file.openUntil()) ? openUntil : file.openUntil();
        table.status(file.id(), Case.Status.IN_REVIEW, null);
        table.openUntil(file.id(), until);
        jdbc.sql("UPDATE case_hold SET ended_at = ? WHERE case_id = ? AND ended_at IS NULL")
                .params(CaseTable.column(clock.instant()), file.id().value())
                .update();
        record.write(Act.of(file.id().value(), "case.taken-up")
                .fact("before", file.status())
                .fact("begins-with", beginning)
                .fact("openUntil", until));
        if (!ended) {
            process.takenUp(file.id(), beginning);
        }
        return ended;
    }
}
