package org.credentialpath.review;

import java.util.List;
import java.util.UUID;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A panel decides in the place of the review team (rule 30): another decision, beside the one it reverses. */
@Service
@Transactional
public class Reversals {

    private final TeamDecisionTable table;
    private final RoundTable rounds;
    private final CriteriaStandings standings;
    private final EvidenceRecord record;
    private final HouseClock clock;

    Reversals(
            TeamDecisionTable table,
            RoundTable rounds,
            CriteriaStandings standings,
            EvidenceRecord record,
            HouseClock clock) {
        this.table = table;
        this.rounds = rounds;
        this.standings = standings;
        this.record = record;
        this.clock = clock;
    }

    /**
     * Enters that the credential is awarded; the standings stay as they were found.
     *
     * @param appeal the appeal it follows from
     * @param panel who decided so, whoever entered it among them
     */
    public void award(CaseId id, UUID appeal, PersonId by, List<PersonId> panel, String reason, String letter) {
        var decision = new Decision(
                UUID.randomUUID(),
                id,
                rounds.ofCase(id).get(0).id(),
                Decision.Outcome.AWARD,
                by,
                clock.instant(),
                panel,
                null,
                reason,
                letter,
                standings.of(id));
        table.add(decision);
        record.write(Act.of(id.value(), "decision.reversed")
                .fact("decision", decision.id())
                .fact("appeal", appeal)
                .fact("outcome", decision.outcome())
                .words("reason", reason)
                .words("letter", letter));
    }
}
