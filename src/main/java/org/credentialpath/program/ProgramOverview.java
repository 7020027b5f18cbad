package org.credentialpath.program;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What the people who look after programs see: every value with where it comes from, and what is wrong in the files. */
@Service
public class ProgramOverview {

    private final ProgramCatalog catalog;
    private final PacketShelf shelf;

    ProgramOverview(ProgramCatalog catalog, PacketShelf shelf) {
        this.catalog = catalog;
        this.shelf = shelf;
    }

    /** What is wrong in the files read last; programs with faults run on as they were. */
    public List<ProgramFault> faults() {
        return catalog.read().faults();
    }

    /** Reads all program files again and returns what is wrong in them. */
    public List<ProgramFault> readAgain() {
        return catalog.readFiles();
    }

    /** Every value of the program but its limits. @throws ProgramUnknown when there is no such program */
    public List<Setting> settings(String program) {
        return SettingList.of(catalog.current(program));
    }

    /** When the packet was used first and its content frozen; empty when it may still change. */
    public Optional<Instant> inUseSince(PacketRef packet) {
        return shelf.find(packet).map(PacketShelf.Shelved::firstUsedAt);
    }
}
