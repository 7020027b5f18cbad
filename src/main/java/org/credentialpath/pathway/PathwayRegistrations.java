package org.credentialpath.pathway;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Stream;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Cases;
import org.credentialpath.program.Packet;
import org.credentialpath.program.Programs;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers people for pathways. */
@Service
@Transactional
public class PathwayRegistrations {

    private final PathwayTable table;
    private final Cases cases;
    private final Programs programs;
    private final EvidenceRecord record;
    private final HouseClock clock;

    PathwayRegistrations(PathwayTable table, Cases cases, Programs programs, EvidenceRecord record, HouseClock clock) {
        this.table = table;
        this.cases = cases;
        this.programs = programs;
        this.record = record;
        this.clock = clock;
    }

    /** The id the person's next registration for the program will have; the same until they have registered. */
    @Transactional(readOnly = true)
    public CaseId next(PersonId person, String program) {
        String name =
                "pathway " + person + " " + program + " " + of(person, program).count();
        return new CaseId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Registers the person: the case is opened, and with it the first level.
     *
     * @throws PathwayRefused when a registration of theirs is running
     */
    public CaseId register(PersonId person, String program, boolean creditWanted, String purpose) {
        Packet packet = programs.get(program).current();
        packet.pathway();
        if (of(person, program).anyMatch(each -> !each.isOver())) {
            throw PathwayRefused.at("purpose", "registered-before");
        }
        CaseId id = next(person, program);
        if (table.add(new PathwayEnrollee(id, creditWanted, purpose.strip(), clock.instant()))) {
            programs.use(packet.ref());
            record.write(Act.of(id.value(), "pathway.registered")
                    .fact("program", program)
                    .fact("credit", creditWanted)
                    .words("purpose", purpose.strip()));
            cases.open(id, person, packet.ref(), null);
        }
        return id;
    }

    private Stream<Case> of(PersonId person, String program) {
        return cases.of(person).stream().filter(each -> each.packet().program().equals(program));
    }
}
