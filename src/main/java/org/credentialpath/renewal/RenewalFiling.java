package org.credentialpath.renewal;

import java.util.List;
import java.util.UUID;
import org.credentialpath.credential.Award;
import org.credentialpath.credential.Awards;
import org.credentialpath.credential.Register;
import org.credentialpath.document.DocumentId;
import org.credentialpath.program.Programs;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what holders file: training of the term, what they do now, a reflection, a signature (rule 32, form 20). */
@Service
@Transactional
public class RenewalFiling {

    /** What a holder files. */
    public record Wish(
            String roleNow,
            List<RenewalTraining> trainings,
            List<DocumentId> files,
            String reflection,
            String signature) {

        public Wish {
            trainings = List.copyOf(trainings);
            files = List.copyOf(files);
        }
    }

    private final RenewalApplicationTable table;
    private final RenewalRights rights;
    private final Awards awards;
    private final Register register;
    private final Programs programs;
    private final RenewalProcess process;
    private final EvidenceRecord record;
    private final HouseClock clock;

    RenewalFiling(
            RenewalApplicationTable table,
            RenewalRights rights,
            Awards awards,
            Register register,
            Programs programs,
            RenewalProcess process,
            EvidenceRecord record,
            HouseClock clock) {
        this.table = table;
        this.rights = rights;
        this.awards = awards;
        this.register = register;
        this.programs = programs;
        this.process = process;
        this.record = record;
        this.clock = clock;
    }

    /**
     * Files the renewal, or what was missing in it.
     *
     * @param id the id of the award whose term ends
     * @throws org.credentialpath.people.Forbidden when it is not the person's own
     * @throws RenewalRefused when it is not open, or an answer is not enough
     */
    public void file(UUID id, PersonId by, Wish wish) {
        Renewal renewal = rights.lockOwn(id, by);
        // A revocation reaches the run a moment after it stands in the register.
        if (!process.waitsForApplication(id) || register.open(id, by).isRevoked()) {
            throw RenewalRefused.at("signature", "not-open");
        }
        Award award = awards.find(id).orElseThrow();
        RenewalChecks.check(wish, programs.packet(renewal.packet()).renewal(), award.awardedOn(), clock.today());
        var filed = new RenewalApplication(
                renewal.applications().size() + 1,
                wish.roleNow().strip(),
                wish.trainings(),
                wish.files(),
                wish.reflection().strip(),
                wish.signature().strip(),
                clock.instant(),
                null);
        table.add(id, filed);
        record.write(Act.of(renewal.caseId().value(), "renewal.filed")
                .fact("award", id)
                .fact("attempt", filed.attempt())
                .fact("hours", filed.hours())
                .words("role", filed.roleNow())
                .words("signature", filed.signature()));
        process.filed(id);
    }
}
