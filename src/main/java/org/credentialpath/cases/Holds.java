package org.credentialpath.cases;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The hold of a case whose participant's registry membership lapsed, and what staff decide when it was not renewed. */
@Service
@Transactional
public class Holds {

    /** What staff decide when the time to renew is over; nothing ends by itself. */
    public enum Outcome {
        MORE_TIME,
        END
    }

    /** A hold that lasts. */
    public record Hold(UUID id, Instant since) {}

    private final CaseRights rights;
    private final Cases cases;
    private final MembershipHold membership;
    private final CaseMattersProcess process;
    private final JdbcClient jdbc;
    private final EvidenceRecord record;
    private final HouseClock clock;

    Holds(
            CaseRights rights,
            Cases cases,
            MembershipHold membership,
            CaseMattersProcess process,
            JdbcClient jdbc,
            EvidenceRecord record,
            HouseClock clock) {
        this.rights = rights;
        this.cases = cases;
        this.membership = membership;
        this.process = process;
        this.jdbc = jdbc;
        this.record = record;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Hold> now(CaseId id) {
        return jdbc.sql("SELECT id, began_at FROM case_hold WHERE case_id = ? AND ended_at IS NULL")
                .param(id.value())
                .query((row, index) -> new Hold(
                        row.getObject("id", UUID.class),
                        row.getObject("began_at", java.time.OffsetDateTime.class)
                                .toInstant()))
                .optional();
    }

    /** Whether the participant's registry membership counts for this case now (rule 5). */
    @Transactional(readOnly = true)
    public boolean membershipCounts(Case file) {
        return membership.counts(file);
    }

    /**
     * Decides on a hold that was not cured in time: more time begins the same wait anew, the end withdraws the case.
     *
     * @param by a coordinator other than the participant
     */
    public void decide(CaseId id, PersonId by, Outcome outcome, String reason) {
        rights.requireStaff(id, by);
        Hold hold = now(id).orElseThrow(() -> CaseRefused.because(id, "no-hold"));
        jdbc.sql(
                        "INSERT INTO case_hold_decision (hold, outcome, reason, decided_by, decided_at) VALUES (?, ?, ?, ?, ?)")
                .params(hold.id(), outcome.name(), reason, by.value(), CaseTable.column(clock.instant()))
                .update();
        record.write(Act.of(id.value(), "hold.decided").fact("outcome", outcome).words("reason", reason));
        process.holdDecided(id);
        if (outcome == Outcome.MORE_TIME) {
            process.membershipLapsed(id);
        } else {
            cases.withdraw(id, by, reason);
        }
    }
}
