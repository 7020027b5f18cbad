package org.credentialpath.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.credentialpath.program.Value.Entries;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

@Component
class ProgramCatalog implements Programs {

    private static final String DEFAULTS = "defaults.yaml";

    private final Map<String, Program> programs = new TreeMap<>();

    ProgramCatalog() throws IOException {
        Resource[] files =
                new PathMatchingResourcePatternResolver().getResources("classpath*:processes/programs/*.yaml");
        var faults = new Faults();
        Entries defaults = Arrays.stream(files)
                .filter(file -> DEFAULTS.equals(file.getFilename()))
                .map(file -> read(file, faults))
                .findFirst()
                .orElseThrow();
        for (Resource file : files) {
            if (!DEFAULTS.equals(file.getFilename())) {
                Packet packet =
                        PacketFile.read(read(file, faults), defaults, faults).packet();
                programs.put(packet.ref().program(), new Program(packet.ref().program(), packet));
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalStateException(String.join(
                    "\n", faults.found().stream().map(ProgramFault::toString).toList()));
        }
    }

    private static Entries read(Resource file, Faults faults) {
        try {
            return YamlFile.read(
                    String.valueOf(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8), faults);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Program> all() {
        return programs.values().stream()
                .sorted(Comparator.comparing(Program::name))
                .toList();
    }

    @Override
    public Program get(String id) {
        Program program = programs.get(id);
        if (program == null) {
            throw ProgramUnknown.withId(id);
        }
        return program;
    }

    @Override
    public Packet packet(PacketRef ref) {
        Packet packet = get(ref.program()).current();
        if (!packet.ref().equals(ref)) {
            throw ProgramUnknown.with(ref);
        }
        return packet;
    }

    @Override
    public void use(PacketRef ref) {
        packet(ref);
    }
}
