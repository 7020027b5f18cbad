package org.credentialpath.cases;

import java.util.UUID;
import org.credentialpath.people.Registry;
import org.credentialpath.program.Programs;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.HouseClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Holds a case while its participant's registry membership does not count, and lets it go on when it counts again (rule 5). */
@Component
class MembershipHold {

    private final CaseTable table;
    private final Registry registry;
    private final Programs programs;
    private final JdbcClient jdbc;
    private final EvidenceRecord record;
    private final HouseClock clock;
    private final CaseMattersProcess process;

    MembershipHold(
            CaseTable table,
            Registry registry,
            Programs programs,
            JdbcClient jdbc,
            EvidenceRecord record,
            HouseClock clock,
            CaseMattersProcess process) {
        this.table = table;
        this.registry = registry;
        this.programs = programs;
        this.jdbc = jdbc;
        this.record = record;
        this.clock = clock;
        this.process = process;
    }

    /** Compares the case with the registry as it is known now. */
    void check(Case file) {
        boolean counts = counts(file);
        if (file.status() == Case.Status.OPEN && !counts) {
            hold(file);
        } else if (file.status() == Case.Status.ON_HOLD && counts) {
            release(file);
        }
    }

    boolean counts(Case file) {
        var wanted = programs.packet(file.packet()).eligibility().registry();
        String membership = registry.membershipOf(file.participant()).name();
        return wanted.isEmpty() || wanted.stream().anyMatch(each -> each.name().equals(membership));
    }

    private void hold(Case file) {
        file.require(Case.Status.ON_HOLD);
        jdbc.sql("""
                        INSERT INTO case_hold (id, case_id, why, held_in, began_at) VALUES (?, ?, 'REGISTRY', ?, ?)
                        ON CONFLICT DO NOTHING""")
                .params(UUID.randomUUID(), file.id().value(), file.status().name())
                .param(CaseTable.column(clock.instant()))
                .update();
        table.status(file.id(), Case.Status.ON_HOLD, null);
        record.write(Act.of(file.id().value(), "case.held").fact("why", "REGISTRY"));
        process.membershipLapsed(file.id());
    }

    private void release(Case file) {
        file.require(Case.Status.OPEN);
        jdbc.sql("UPDATE case_hold SET ended_at = ? WHERE case_id = ? AND ended_at IS NULL")
                .params(CaseTable.column(clock.instant()), file.id().value())
                .update();
        table.status(file.id(), Case.Status.OPEN, null);
        record.write(Act.of(file.id().value(), "case.released").fact("why", "REGISTRY"));
        process.membershipCured(file.id());
    }
}
