package org.credentialpath.renewal;

import java.util.UUID;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person says of each renewal Met, or Not Met with what is missing (rules 24 and 32). */
@Service
@Transactional
public class RenewalDecisions {

    private static final int LONGEST = 4000;

    private final RenewalTable table;
    private final RenewalApplicationTable applications;
    private final RenewalRights rights;
    private final RenewalTerms terms;
    private final RenewalProcess process;
    private final EvidenceRecord record;
    private final HouseClock clock;

    RenewalDecisions(
            RenewalTable table,
            RenewalApplicationTable applications,
            RenewalRights rights,
            RenewalTerms terms,
            RenewalProcess process,
            EvidenceRecord record,
            HouseClock clock) {
        this.table = table;
        this.applications = applications;
        this.rights = rights;
        this.terms = terms;
        this.process = process;
        this.record = record;
        this.clock = clock;
    }

    /**
     * Decides on what was filed last.
     *
     * @param id the id of the award whose term ends
     * @param missing what is missing, as the holder reads it; empty for Met
     * @throws org.credentialpath.people.Forbidden when the person may not decide, as nobody may about themselves
     * @throws RenewalRefused when nothing waits for it, or a Not Met names nothing
     */
    public void decide(UUID id, PersonId by, boolean met, String missing) {
        Renewal renewal = rights.lockToDecide(id, by);
        if (missing.length() > LONGEST || (!met && missing.isBlank())) {
            throw RenewalRefused.at("missing", "missing-words", LONGEST);
        }
        if (!process.waitsForDecision(id)) {
            throw RenewalRefused.at("result", "not-open");
        }
        int attempt = renewal.applications().size();
        String words = met ? "" : missing.strip();
        if (!applications.decide(id, attempt, new RenewalApplication.Decision(met, words, by, clock.instant()))) {
            throw RenewalRefused.at("result", "not-open");
        }
        Act act = Act.of(renewal.caseId().value(), "renewal.decided")
                .fact("award", id)
                .fact("attempt", attempt)
                .fact("outcome", met ? "MET" : "NOT_MET")
                .fact("by", by);
        record.write(met ? act : act.words("missing", words));
        follow(renewal, met);
        process.decided(id, met);
    }

    private void follow(Renewal renewal, boolean met) {
        if (met) {
            table.end(renewal.award(), Renewal.Ending.MET, clock.instant());
        } else {
            table.extend(renewal.award(), terms.completeBy(renewal));
        }
    }
}
