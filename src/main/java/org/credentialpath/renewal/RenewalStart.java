package org.credentialpath.renewal;

import org.credentialpath.credential.Award;
import org.credentialpath.credential.AwardWatch;
import org.credentialpath.program.Packet;
import org.credentialpath.program.Programs;
import org.springframework.stereotype.Component;

/** Begins the renewal of a credential with its term, and stops it when the award is revoked (rule 32). */
@Component
class RenewalStart implements AwardWatch {

    private static final String USUAL = "renewal";

    private final RenewalTable table;
    private final Programs programs;
    private final RenewalProcess process;

    RenewalStart(RenewalTable table, Programs programs, RenewalProcess process) {
        this.table = table;
        this.programs = programs;
        this.process = process;
    }

    @Override
    public void entered(Award award) {
        Packet packet = programs.packet(award.packet());
        if (award.expiresOn() != null && packet.hasRenewal() && isWhole(award)) {
            process.begin(award, packet.models().getOrDefault(USUAL, USUAL));
        }
    }

    @Override
    public void revoked(Award award) {
        process.awardRevoked(award.id());
    }

    // A part of a case, such as one level of it, is not renewed by itself.
    private boolean isWhole(Award award) {
        return award.about().equals(award.caseId().value())
                || table.find(award.about()).isPresent();
    }
}
