package org.credentialpath.renewal;

import java.util.Optional;
import java.util.UUID;
import org.credentialpath.credential.AwardParts;
import org.credentialpath.program.Packet;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.HouseClock;
import org.springframework.stereotype.Component;

/** The next term of a renewed credential is an award of its own, with a number of its own (rules 31 and 32). */
@Component
class RenewalAwards implements AwardParts {

    private final RenewalTable table;
    private final Programs programs;
    private final HouseClock clock;

    RenewalAwards(RenewalTable table, Programs programs, HouseClock clock) {
        this.table = table;
        this.programs = programs;
        this.clock = clock;
    }

    @Override
    public Optional<Part> find(UUID id) {
        return table.find(id)
                .filter(renewal -> renewal.ending() == Renewal.Ending.MET)
                .map(this::next);
    }

    private Part next(Renewal renewal) {
        Packet packet = programs.packet(renewal.packet());
        return new Part(
                renewal.caseId(),
                packet.award(),
                packet.competencies().stream().map(Packet.Competency::title).toList(),
                new Term(renewal.packet(), renewal.runsFrom(packet.renewal().newTerm(), clock.today())));
    }
}
