package org.credentialpath.pathway;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.program.PathwayPlan;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Academic credit is decided apart from the award of a level, which stands whatever is decided (rule 36). */
@Service
@Transactional
public class AcademicCredits {

    private static final int LONGEST = 4000;

    private final PathwayLevels levels;
    private final PathwayRights rights;
    private final JdbcClient jdbc;
    private final AcademicCreditProcess process;
    private final EvidenceRecord record;
    private final HouseClock clock;

    AcademicCredits(
            PathwayLevels levels,
            PathwayRights rights,
            JdbcClient jdbc,
            AcademicCreditProcess process,
            EvidenceRecord record,
            HouseClock clock) {
        this.levels = levels;
        this.rights = rights;
        this.jdbc = jdbc;
        this.process = process;
        this.record = record;
        this.clock = clock;
    }

    /**
     * Decides once.
     *
     * @param credits none, or a number within what the packet names
     * @throws PathwayRefused when the number is another one, without a reason, or when nothing is to be decided
     */
    public void decide(UUID id, PersonId by, int credits, String reason) {
        PathwayLevel level = levels.get(id);
        rights.requireStaff(level.caseId(), by);
        PathwayPlan.Credit plan = levels.plan(level).credit();
        if (plan == null || !process.waitsForDecision(id)) {
            throw PathwayRefused.at("credits", "not-open");
        }
        if (credits != 0 && (credits < plan.from() || credits > plan.to())) {
            throw PathwayRefused.at("credits", "credits-outside", plan.from(), plan.to());
        }
        if (reason.isBlank() || reason.length() > LONGEST) {
            throw PathwayRefused.at("reason", "reason-missing", LONGEST);
        }
        if (add(id, by, credits, reason.strip())) {
            record.write(Act.of(level.caseId().value(), "credit.decided")
                    .fact("level", level.level())
                    .fact("credits", credits)
                    .fact("by", by)
                    .words("reason", reason.strip()));
        }
        process.decided(id);
    }

    @Transactional(readOnly = true)
    public Optional<AcademicCredit> of(UUID level) {
        return jdbc.sql("SELECT * FROM pathway_credit WHERE level = ?")
                .param(level)
                .query((row, number) -> new AcademicCredit(
                        level,
                        row.getInt("credits"),
                        row.getString("reason"),
                        row.getObject("decided_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    private boolean add(UUID level, PersonId by, int credits, String reason) {
        return jdbc.sql("""
                        INSERT INTO pathway_credit (level, credits, reason, decided_by, decided_at)
                        VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                        .params(level, credits, reason, by.value())
                        .param(clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
