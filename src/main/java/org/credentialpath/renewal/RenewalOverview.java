package org.credentialpath.renewal;

import java.util.UUID;
import org.credentialpath.credential.Award;
import org.credentialpath.credential.Awards;
import org.credentialpath.fee.Fees;
import org.credentialpath.people.People;
import org.credentialpath.program.Packet;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How somebody's renewal stands. */
@Service
@Transactional(readOnly = true)
public class RenewalOverview {

    /**
     * One renewal.
     *
     * @param award the one whose term ends
     * @param next the term it has led to, null while there is none
     */
    public record Standing(
            Renewal renewal,
            Award award,
            Packet packet,
            String person,
            boolean feeOwed,
            @Nullable Award next) {}

    private final RenewalRights rights;
    private final Awards awards;
    private final Fees fees;
    private final People people;
    private final Programs programs;

    RenewalOverview(RenewalRights rights, Awards awards, Fees fees, People people, Programs programs) {
        this.rights = rights;
        this.awards = awards;
        this.fees = fees;
        this.people = people;
        this.programs = programs;
    }

    /**
     * @param id the id of the award whose term ends
     * @throws org.credentialpath.people.Forbidden without a right to see it
     */
    public Standing of(UUID id, PersonId reader) {
        Renewal renewal = rights.require(id, reader);
        Packet packet = programs.packet(renewal.packet());
        boolean owed = packet.renewal().fee() != null
                && renewal.ending() == null
                && fees.state(renewal.caseId()).isOwed();
        return new Standing(
                renewal,
                awards.find(id).orElseThrow(),
                packet,
                people.get(renewal.holder()).preferredName(),
                owed,
                awards.about(id).orElse(null));
    }
}
