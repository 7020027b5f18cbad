package org.credentialpath.cases;

import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The four ways a case ends. */
@Component
class CaseEnds {

    private static final int LONGEST_REASON = 4000;

    private final CaseTable table;
    private final CaseRights rights;
    private final CaseWatches watches;
    private final JdbcClient jdbc;
    private final EvidenceRecord record;
    private final HouseClock clock;

    CaseEnds(
            CaseTable table,
            CaseRights rights,
            CaseWatches watches,
            JdbcClient jdbc,
            EvidenceRecord record,
            HouseClock clock) {
        this.table = table;
        this.rights = rights;
        this.watches = watches;
        this.jdbc = jdbc;
        this.record = record;
        this.clock = clock;
    }

    void decided(Case file, Case.Status outcome) {
        if (outcome != Case.Status.AWARDED && outcome != Case.Status.NOT_AWARDED) {
            throw new IllegalArgumentException("No decision ends a case with " + outcome);
        }
        end(file, outcome);
        record.write(Act.of(file.id().value(), "case.decided").fact("outcome", outcome));
    }

    /**
     * Returns false when it was withdrawn before.
     *
     * @throws CaseRefused when the reason is longer than anybody reads
     */
    boolean withdrawn(Case file, PersonId by, @Nullable String reason) {
        rights.requireOwnOrStaff(file, by);
        if (file.status() == Case.Status.WITHDRAWN) {
            return false;
        }
        if (reason != null && reason.length() > LONGEST_REASON) {
            throw CaseRefused.because(file.id(), "too-long", LONGEST_REASON);
        }
        end(file, Case.Status.WITHDRAWN);
        String words = reason == null || reason.isBlank() ? null : reason.strip();
        jdbc.sql("INSERT INTO case_withdrawal (case_id, asked_by, reason, at) VALUES (?, ?, ?, ?)")
                .param(file.id().value())
                .param(by.value())
                .param(words)
                .param(CaseTable.column(clock.instant()))
                .update();
        Act act = Act.of(file.id().value(), "case.withdrawn").fact("by", by);
        record.write(words == null ? act : act.words("reason", words));
        return true;
    }

    void expired(Case file) {
        if (file.status() != Case.Status.EXPIRED) {
            end(file, Case.Status.EXPIRED);
            record.write(Act.of(file.id().value(), "case.expired").fact("openUntil", file.openUntil()));
        }
    }

    private void end(Case file, Case.Status status) {
        file.require(status);
        table.status(file.id(), status, clock.instant());
        jdbc.sql("UPDATE case_hold SET ended_at = ? WHERE case_id = ? AND ended_at IS NULL")
                .params(CaseTable.column(clock.instant()), file.id().value())
                .update();
        watches.ended(file);
    }
}
