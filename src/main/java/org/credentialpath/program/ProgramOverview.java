package org.credentialpath.program;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Service;

/** What the people who look after programs see: every value with where it comes from, and what is wrong in the files. */
@Service
public class ProgramOverview {

    private final ProgramCatalog catalog;
    private final ProgramReader reader;
    private final PacketShelf shelf;
    private final AddedParts parts;
    private final AddedModels models;

    ProgramOverview(
            ProgramCatalog catalog, ProgramReader reader, PacketShelf shelf, AddedParts parts, AddedModels models) {
        this.catalog = catalog;
        this.reader = reader;
        this.shelf = shelf;
        this.parts = parts;
        this.models = models;
    }

    /** What is wrong in the files read last; programs with faults run on as they were. */
    public List<ProgramFault> faults() {
        return catalog.read().faults();
    }

    /** Every program file there is, by its name, with what came of it. */
    public List<LoadedFile> files() {
        Map<String, Boolean> files = new TreeMap<>();
        reader.texts().keySet().forEach(file -> files.put(file, reader.added().containsKey(file)));
        return files.entrySet().stream()
                .map(file -> loaded(file.getKey(), file.getValue()))
                .toList();
    }

    /** Reads all program files again, with what they bring along, and returns what is wrong in them. */
    public List<ProgramFault> readAgain() {
        parts.take();
        models.take();
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

    private LoadedFile loaded(String file, boolean added) {
        Optional<Packet> running = Optional.ofNullable(catalog.read().current().get(ProgramCatalog.program(file)))
                .map(PacketFile::packet);
        List<ProgramFault> faults =
                faults().stream().filter(fault -> fault.file().equals(file)).toList();
        return new LoadedFile(file, added, running.orElse(null), faults);
    }
}
