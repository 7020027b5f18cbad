package org.credentialpath.renewal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.credential.Award;
import org.credentialpath.credential.Awards;
import org.credentialpath.fee.Fees;
import org.credentialpath.program.Packet;
import org.credentialpath.program.PacketRef;
import org.credentialpath.program.Program;
import org.credentialpath.program.Programs;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.HouseClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens renewals and closes those nobody completes (rule 32). */
@Service
@Transactional
public class Renewals {

    private static final String ENDED = "The renewal has ended.";

    private final RenewalTable table;
    private final RenewalTerms terms;
    private final Awards awards;
    private final Fees fees;
    private final Programs programs;
    private final EvidenceRecord record;
    private final HouseClock clock;

    Renewals(
            RenewalTable table,
            RenewalTerms terms,
            Awards awards,
            Fees fees,
            Programs programs,
            EvidenceRecord record,
            HouseClock clock) {
        this.table = table;
        this.terms = terms;
        this.awards = awards;
        this.fees = fees;
        this.programs = programs;
        this.record = record;
        this.clock = clock;
    }

    /**
     * Opens the renewal and binds it to the packet in force now (rule 1). Repeatable.
     *
     * @param id the id of the award whose term ends
     */
    public Renewal open(UUID id) {
        Award award = awards.find(id).orElseThrow();
        PacketRef packet = inForce(award);
        LocalDate expiresOn = RenewalTerms.expiryOf(award);
        LocalDate closesOn = terms.closesAfter(expiresOn, packet);
        var renewal = new Renewal(id, award.caseId(), award.holder(), packet, expiresOn, closesOn, null, List.of());
        if (table.add(renewal, clock.instant())) {
            programs.use(packet);
            record.write(Act.of(award.caseId().value(), "renewal.opened")
                    .fact("award", id)
                    .fact("packet", packet.version())
                    .fact("expires-on", expiresOn)
                    .fact("closes-on", closesOn));
        }
        return table.find(id).orElseThrow();
    }

    /** Empty before it opens. Asks for nobody's right. */
    @Transactional(readOnly = true)
    public Optional<Renewal> find(UUID id) {
        return table.find(id);
    }

    /** The time to file, to complete or to pay is over. Repeatable. */
    public void lapse(UUID id) {
        end(id, Renewal.Ending.LAPSED);
    }

    /** The award was revoked, perhaps before its renewal has opened. Repeatable. */
    public void stop(UUID id) {
        end(id, Renewal.Ending.STOPPED);
    }

    private void end(UUID id, Renewal.Ending ending) {
        table.lock(id).filter(renewal -> table.end(id, ending, clock.instant())).ifPresent(renewal -> {
            if (programs.packet(renewal.packet()).renewal().fee() != null) {
                fees.forgive(renewal.caseId(), ENDED);
            }
            record.write(Act.of(renewal.caseId().value(), "renewal.ended")
                    .fact("award", id)
                    .fact("outcome", ending));
        });
    }

    // A program that is gone, or renews nothing any more, renews by the packet of the award.
    private PacketRef inForce(Award award) {
        return programs.all().stream()
                .filter(program -> program.id().equals(award.packet().program()))
                .map(Program::current)
                .filter(Packet::hasRenewal)
                .map(Packet::ref)
                .findFirst()
                .orElse(award.packet());
    }
}
