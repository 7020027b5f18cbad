package org.credentialpath.program;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.credentialpath.program.PacketShelf.Shelved;
import org.credentialpath.program.Value.Entries;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The programs as their files say, and every packet somebody is bound to as it was when they began. */
@Service
class ProgramCatalog implements Programs {

    private static final Logger LOG = LoggerFactory.getLogger(ProgramCatalog.class);

    /** What was read last. */
    record Read(Map<String, PacketFile> current, List<ProgramFault> faults) {}

    private final ProgramReader reader;
    private final PacketShelf shelf;
    private final EvidenceRecord record;
    private final Map<PacketRef, PacketFile> earlier = new ConcurrentHashMap<>();
    private volatile Read read = new Read(Map.of(), List.of());

    ProgramCatalog(ProgramReader reader, PacketShelf shelf, EvidenceRecord record) {
        this.reader = reader;
        this.shelf = shelf;
        this.record = record;
        readFiles();
    }

    /** Reads all files; a program whose file has faults stays as it was. Returns the faults. */
    synchronized List<ProgramFault> readFiles() {
        var faults = new Faults();
        Entries defaults = reader.defaults(faults);
        Map<String, PacketFile> current = new TreeMap<>();
        reader.texts().forEach((file, text) -> {
            String program = program(file);
            reader.read(file, text, defaults, faults)
                    .flatMap(each -> shelve(each, defaults, faults))
                    .or(() -> lastGood(program, defaults))
                    .ifPresent(each -> current.put(program, each));
        });
        read = new Read(Map.copyOf(current), faults.found());
        earlier.clear();
        faults.found().forEach(fault -> LOG.error("{}", fault));
        return faults.found();
    }

    /** The id of the program that belongs into the file. */
    static String program(String file) {
        return file.replaceFirst("\\.yaml$", "");
    }

    private Optional<PacketFile> shelve(PacketFile file, Entries defaults, Faults faults) {
        Optional<Shelved> used = shelf.find(file.packet().ref()).filter(each -> each.firstUsedAt() != null);
        if (used.isEmpty()) {
            shelf.put(file.shelved());
            return Optional.of(file);
        }
        if (used.get().sha256().equals(file.sha256())) {
            return Optional.of(PacketFile.read(used.get(), defaults));
        }
        PacketRef ref = file.packet().ref();
        faults.add(
                file.own().at("packet"),
                "Version \"" + ref.version() + "\" is in use since "
                        + used.get().firstUsedAt() + " and was changed here.",
                "Give the changed packet a version of its own; those who began keep the one they have.");
        return Optional.empty();
    }

    private Optional<PacketFile> lastGood(String program, Entries defaults) {
        return Optional.ofNullable(read.current().get(program))
                .or(() -> shelf.latest(program).map(each -> PacketFile.read(each, defaults)));
    }

    /** What was read last, with what is wrong in it. */
    Read read() {
        return read;
    }

    @Override
    public List<Program> all() {
        return read.current().values().stream()
                .map(file -> new Program(file.packet().ref().program(), file.packet()))
                .sorted(Comparator.comparing(Program::name))
                .toList();
    }

    @Override
    public Program get(String id) {
        return new Program(id, current(id).packet());
    }

    /** The file of the program. @throws ProgramUnknown when there is no such program */
    PacketFile current(String id) {
        PacketFile file = read.current().get(id);
        if (file == null) {
            throw ProgramUnknown.withId(id);
        }
        return file;
    }

    @Override
    public Packet packet(PacketRef ref) {
        return file(ref).packet();
    }

    @Override
    @Transactional
    public void use(PacketRef ref) {
        PacketFile file = file(ref);
        if (shelf.freeze(file.shelved())) {
            record.write(Act.of(ref.stream(), "packet.frozen")
                    .fact("program", ref.program())
                    .fact("packet", ref.version())
                    .fact("sha256", file.sha256()));
        } else if (shelf.find(ref).stream().noneMatch(each -> each.sha256().equals(file.sha256()))) {
            throw new IllegalStateException(
                    "Packet " + ref + " differs from the one other servers use; restart this one");
        }
    }

    private PacketFile file(PacketRef ref) {
        @Nullable PacketFile current = read.current().get(ref.program());
        return current != null && current.packet().ref().equals(ref)
                ? current
                : earlier.computeIfAbsent(ref, this::shelved);
    }

    private PacketFile shelved(PacketRef ref) {
        return shelf.find(ref)
                .map(each -> PacketFile.read(each, reader.defaults(new Faults())))
                .orElseThrow(() -> ProgramUnknown.with(ref));
    }
}
