package org.credentialpath.program;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.credentialpath.engine.Feel;
import org.credentialpath.program.Value.Entries;
import org.springframework.stereotype.Component;

/** Reads program files and checks them. */
@Component
class ProgramReader {

    private static final String DEFAULTS = "defaults.yaml";

    private final ProgramFiles files;
    private final References references;
    private final Feel feel;

    ProgramReader(ProgramFiles files, References references, Feel feel) {
        this.files = files;
        this.references = references;
        this.feel = feel;
    }

    /** The texts of the programs by file name; one of the folder takes the place of a built-in one of its name. */
    Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>(files.builtIn());
        texts.putAll(files.added());
        texts.remove(DEFAULTS);
        return texts;
    }

    /** The texts of the programs of the folder by file name. */
    Map<String, String> added() {
        Map<String, String> texts = new TreeMap<>(files.added());
        texts.remove(DEFAULTS);
        return texts;
    }

    /** The defaults: those of the folder, and below them the built-in ones. */
    Entries defaults(Faults faults) {
        Entries builtIn = YamlFile.read(DEFAULTS, files.builtIn().getOrDefault(DEFAULTS, ""), faults);
        String added = files.added().get(DEFAULTS);
        return added == null ? builtIn : YamlFile.read(DEFAULTS, added, faults).over(builtIn);
    }

    /** Empty when there are faults, which are added to the ones given. */
    Optional<PacketFile> read(String file, String text, Entries defaults, Faults faults) {
        var found = new Faults();
        Entries own = YamlFile.read(file, text, found);
        if (found.isEmpty()) {
            PacketFile read = PacketFile.read(own, defaults, found);
            if (found.isEmpty()) {
                PacketRules.check(read, feel, references, found);
            }
            if (found.isEmpty()) {
                return Optional.of(read);
            }
        }
        faults.addAll(found);
        return Optional.empty();
    }
}
